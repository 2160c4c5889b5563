import type { Asked } from './columns.ts';
import { type EventLog, NOBODY } from './event-log.ts';
import { GrownRows, NameList } from './grown.ts';
import { instantOf } from './instant.rules.ts';
import type { Ocel } from './ocel.ts';

/** The type of object that most events belong to: its objects are the cases, unless another was asked for. */
export const busiestType = ({ events, objects, objectTypes }: Ocel): string | undefined => {
  const typeOf = new Map(objects.map(({ id, type }) => [id, type]));
  const counts = new Map(objectTypes.map(({ name }) => [name, 0]));
  for (const { relationships } of events)
    for (const type of new Set((relationships ?? []).map(({ objectId }) => typeOf.get(objectId))))
      if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/**
 * The events of each object of one type as a case, in order of time. An event that belongs to several of them comes back
 * in each; one that belongs to none is left out. Resource and group are attributes of the event.
 */
export const flatten = ({ events, objects }: Ocel, objectType: string, asked: Asked): EventLog => {
  const wanted = new Set(objects.filter(({ type }) => type === objectType).map(({ id }) => id));
  const [cases, activities, resources, groups] = [
    new NameList(),
    new NameList(),
    new NameList(),
    new NameList(),
  ] as const;
  const rows = new GrownRows();
  const timed = events
    .map((event) => ({ event, time: instantOf(event.time) }))
    .sort((a, b) => a.time - b.time);
  for (const { event, time } of timed) {
    const said = (names: readonly (string | undefined)[]): string | undefined => {
      const value = (event.attributes ?? []).find(({ name }) => names.includes(name))?.value;
      return value === undefined || value === null || value === '' ? undefined : String(value);
    };
    const resource = said(asked.resource ? [asked.resource] : ['resource', 'org:resource']);
    const group = said(asked.group ? [asked.group] : ['group', 'org:group']);
    for (const id of new Set((event.relationships ?? []).map(({ objectId }) => objectId)))
      if (wanted.has(id))
        rows.add(
          cases.numberOf(id),
          activities.numberOf(event.type),
          resource === undefined ? NOBODY : resources.numberOf(resource),
          group === undefined ? NOBODY : groups.numberOf(group),
          time,
        );
  }
  return rows.log({
    cases: cases.names,
    activities: activities.names,
    resources: resources.names,
    groups: groups.names,
  });
};
