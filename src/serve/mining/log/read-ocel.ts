import type { Asked } from './columns.ts';
import type { EventLog } from './event-log.ts';
import { busiestType, flatten } from './flatten.rules.ts';
import { instantOf } from './instant.rules.ts';
import { badCharacterIn, lineOf, type Step } from './json-line.rules.ts';
import { countsOf, type Ocel, type OcelCounts, ocelSchema } from './ocel.ts';
import { Unreadable } from './unreadable.ts';

export type ReadOcel = { log: EventLog; counts: OcelCounts; objectType: string };

/**
 * Reads OCEL 2.0 JSON and lays it flat by one type of object (`asked.case`, or the busiest).
 * @throws Unreadable with line, path and what was expected
 */
export const readOcel = (text: string, asked: Asked): ReadOcel => {
  const parsed = ocelSchema.safeParse(jsonOf(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw at(
      text,
      issue?.path.filter((step) => typeof step !== 'symbol') ?? [],
      issue?.message ?? 'OCEL 2.0 JSON',
    );
  }
  const ocel = parsed.data;
  checkReferences(text, ocel);
  const types = ocel.objectTypes.map(({ name }) => name);
  const objectType = asked.case ?? busiestType(ocel);
  if (objectType === undefined || !types.includes(objectType))
    throw at(
      text,
      ['objectTypes'],
      `a type of object for --case; there are: ${types.join(', ')}`,
      objectType,
    );
  return { log: flatten(ocel, objectType, asked), counts: countsOf(ocel), objectType };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, badCharacterIn(text)).split('\n');
    throw new Unreadable({
      line: before.length,
      column: `character ${(before.at(-1)?.length ?? 0) + 1}`,
      expected: 'JSON',
    });
  }
};

const checkReferences = (text: string, { events, objects }: Ocel): void => {
  const known = new Set(objects.map(({ id }) => id));
  const check = (
    list: 'events' | 'objects',
    place: number,
    relations: Ocel['objects'][number]['relationships'],
  ) =>
    relations?.forEach(({ objectId }, one) => {
      if (!known.has(objectId))
        throw at(
          text,
          [list, place, 'relationships', one, 'objectId'],
          'the id of an object in this file',
          objectId,
        );
    });
  events.forEach(({ time, relationships }, place) => {
    if (Number.isNaN(instantOf(time)))
      throw at(text, ['events', place, 'time'], 'a moment such as 2026-03-10T09:30:00+01:00', time);
    check('events', place, relationships);
  });
  objects.forEach(({ relationships }, place) => {
    check('objects', place, relationships);
  });
};

const at = (text: string, path: readonly Step[], expected: string, found?: string): Unreadable =>
  new Unreadable({
    line: lineOf(text, path),
    column: path.join('.'),
    expected,
    ...(found === undefined ? {} : { found }),
  });
