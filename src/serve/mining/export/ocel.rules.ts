import type { Ocel } from '../log/ocel.ts';
import type { Step, Steps } from './own-steps.ts';

const TEXT = 'string';

/**
 * OCEL 2.0 JSON: a step belongs to its case, its question and who did it. Member and office stand with the event too, so
 * that a log laid flat by case says the same as XES.
 */
export const ocelOf = (cases: readonly Steps[]): Ocel => {
  const events = cases.flatMap((of, place) =>
    of.steps.map((step, at) => eventOf(of, step, `e${place}-${at}`)),
  );
  const activities = [...new Set(events.map(({ type }) => type))].sort();
  return {
    eventTypes: activities.map((name) => ({
      name,
      attributes: [
        { name: 'resource', type: TEXT },
        { name: 'group', type: TEXT },
      ],
    })),
    objectTypes: [
      { name: 'case', attributes: [{ name: 'kind', type: TEXT }] },
      { name: 'question', attributes: [] },
      { name: 'member', attributes: [{ name: 'office', type: TEXT }] },
    ],
    events,
    objects: [...cases.map(caseOf), ...questionsOf(cases), ...membersOf(cases)],
  };
};

const eventOf = (of: Steps, { at, activity, member, office }: Step, id: string): Ocel['events'][number] => ({
  id,
  type: activity,
  time: at.toISOString(),
  attributes: [
    ...(member === null ? [] : [{ name: 'resource', value: member }]),
    ...(office === null ? [] : [{ name: 'group', value: office }]),
  ],
  relationships: [
    { objectId: of.case, qualifier: 'step of' },
    { objectId: of.question, qualifier: 'about' },
    ...(member === null ? [] : [{ objectId: member, qualifier: 'done by' }]),
  ],
});

const since = (of: Steps): string => (of.steps[0]?.at ?? new Date(0)).toISOString();

const caseOf = (of: Steps): Ocel['objects'][number] => ({
  id: of.case,
  type: 'case',
  attributes: [{ name: 'kind', time: since(of), value: of.kind }],
  relationships: [{ objectId: of.question, qualifier: 'work on' }],
});

const questionsOf = (cases: readonly Steps[]): Ocel['objects'] =>
  [...new Set(cases.map(({ question }) => question))].map((id) => ({
    id,
    type: 'question',
    attributes: [],
    relationships: [],
  }));

const membersOf = (cases: readonly Steps[]): Ocel['objects'] => {
  const members = new Map<string, Ocel['objects'][number]>();
  for (const of of cases)
    for (const { member, office } of of.steps)
      if (member !== null && !members.has(member))
        members.set(member, {
          id: member,
          type: 'member',
          attributes: office === null ? [] : [{ name: 'office', time: since(of), value: office }],
          relationships: [],
        });
  return [...members.values()];
};
