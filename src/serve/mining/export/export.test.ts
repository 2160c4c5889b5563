import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { figuresOf } from '../figures/figures.ts';
import { GrownRows, NameList } from '../log/grown.ts';
import { readLog } from '../log/read-log.ts';
import { ocelOf } from './ocel.rules.ts';
import type { Steps } from './own-steps.ts';
import { xesOf } from './xes.rules.ts';

const step = fc.record({
  activity: fc.constantFrom('opened', 'chosen', 'step:Gesprek & "meer" <thuis>', 'delivered'),
  doer: fc.option(fc.constantFrom('m1', 'm2', 'm3')),
  minutes: fc.integer({ min: 0, max: 600 }),
});
const OFFICES: Record<string, string> = { m1: 'front', m2: 'mid', m3: 'back' };

const anyCases: fc.Arbitrary<Steps[]> = fc
  .array(fc.array(step, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map((steps, place) => {
      let at = Date.UTC(2026, 0, 1, 0, place);
      return {
        case: `case-${place}`,
        question: `question-${place % 3}`,
        kind: 'chosen',
        steps: steps.map(({ activity, doer, minutes }) => {
          at += minutes * 60_000;
          return { at: new Date(at), activity, member: doer, office: doer && (OFFICES[doer] ?? null) };
        }),
      };
    }),
  );

const directly = (cases: readonly Steps[]) => {
  const rows = new GrownRows();
  const [names, activities, members, offices] = [
    new NameList(),
    new NameList(),
    new NameList(),
    new NameList(),
  ];
  for (const of of cases)
    for (const { at, activity, member, office } of of.steps)
      rows.add(
        names.numberOf(of.case),
        activities.numberOf(activity),
        member ? members.numberOf(member) : -1,
        office ? offices.numberOf(office) : -1,
        at.getTime(),
      );
  return figuresOf(
    rows.log({
      cases: names.names,
      activities: activities.names,
      resources: members.names,
      groups: offices.names,
    }),
  );
};

/** Lists in any order: only what they count is compared. */
const comparable = (figures: ReturnType<typeof figuresOf>): unknown => ({
  ...figures,
  // Which case has most of them depends on the order of cases.
  group: { ...figures.group, most: 0 },
  groupDropped: { ...figures.groupDropped, most: 0 },
  resource: { ...figures.resource, most: 0 },
  edges: figures.edges.map((one) => JSON.stringify(one)).sort(),
  starts: figures.starts.map((one) => JSON.stringify(one)).sort(),
  ends: figures.ends.map((one) => JSON.stringify(one)).sort(),
  waiting: figures.waiting.map((one) => JSON.stringify(one)).sort(),
  variants: figures.variants.map(({ activities, cases }) => `${activities.join('|')} ${cases.length}`).sort(),
});

const readBack = async (kind: '.xes' | '.jsonocel', text: string) => {
  const file = await readLog(kind, [new TextEncoder().encode(text)], kind === '.xes' ? {} : { case: 'case' });
  assert.ok(file.kind === 'read', JSON.stringify(file));
  return figuresOf(file.log);
};

describe('what is exported', () => {
  test('gives the same figures when our own mining reads it back, from XES and from OCEL', async () => {
    await fc.assert(
      fc.asyncProperty(anyCases, async (cases) => {
        const own = comparable(directly(cases));
        assert.deepEqual(comparable(await readBack('.xes', xesOf(cases))), own);
        assert.deepEqual(comparable(await readBack('.jsonocel', JSON.stringify(ocelOf(cases)))), own);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the rules of OCEL 2.0 in JSON', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        assert.deepEqual(problemsOf(JSON.parse(JSON.stringify(ocelOf(cases)))), []);
      }),
      { numRuns: 30 },
    );
  });
});

type Attribute = { name: string; value?: unknown; type?: unknown; time?: string };
type Thing = {
  id: string;
  type: string;
  name?: string;
  time?: string;
  attributes?: Attribute[];
  relationships?: { objectId: string; qualifier: string }[];
};
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The rules of the standard's own JSON Schema, with those that it says in words: ids once, relations lead somewhere, types declared. */
const problemsOf = (log: Record<'eventTypes' | 'objectTypes' | 'events' | 'objects', Thing[]>): string[] => {
  const problems: string[] = [];
  const must = (holds: boolean, what: string) => holds || problems.push(what);
  const declared = (types: Thing[]) =>
    new Map(types.map(({ name, attributes }) => [name, new Set(attributes?.map((one) => one.name))]));
  for (const type of [...log.eventTypes, ...log.objectTypes])
    for (const attribute of type.attributes ?? [])
      must(typeof attribute.type === 'string', 'type of attribute');
  const ids = new Set(log.objects.map(({ id }) => id));
  must(ids.size === log.objects.length, 'ids of objects');
  must(new Set(log.events.map(({ id }) => id)).size === log.events.length, 'ids of events');
  const check = (things: Thing[], types: ReturnType<typeof declared>, timed: boolean) => {
    for (const { type, attributes = [], relationships = [] } of things) {
      must(types.has(type), `type ${type}`);
      for (const { name, value, time } of attributes) {
        must(types.get(type)?.has(name) === true, `attribute ${name} of ${type}`);
        must(typeof value === 'string', `value of ${name}`);
        if (timed) must(MOMENT.test(time ?? ''), `time of ${name}`);
      }
      for (const { objectId, qualifier } of relationships)
        must(ids.has(objectId) && typeof qualifier === 'string', `relation to ${objectId}`);
    }
  };
  check(log.events, declared(log.eventTypes), false);
  check(log.objects, declared(log.objectTypes), true);
  for (const { time } of log.events) must(MOMENT.test(time ?? ''), 'time of event');
  return problems;
};
