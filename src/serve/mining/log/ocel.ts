import { z } from 'zod';

const named = z.object({ name: z.string(), value: z.unknown() });
const type = z.object({
  name: z.string(),
  attributes: z.array(z.object({ name: z.string(), type: z.string() })),
});
const relation = z.object({ objectId: z.string(), qualifier: z.string() });
const moment = z.string();

/** OCEL 2.0 in JSON (ocel-standard.org): events that belong to several objects at once. */
export const ocelSchema = z.object({
  eventTypes: z.array(type),
  objectTypes: z.array(type),
  events: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      time: moment,
      attributes: z.array(named).optional(),
      relationships: z.array(relation).optional(),
    }),
  ),
  objects: z.array(
    z.object({
      id: z.string(),
      type: z.string(),
      attributes: z.array(named.extend({ time: moment })).optional(),
      relationships: z.array(relation).optional(),
    }),
  ),
});
export type Ocel = z.infer<typeof ocelSchema>;

export type OcelCounts = {
  object_types: number;
  event_types: number;
  objects: number;
  events: number;
  event_to_object: number;
  object_to_object: number;
  object_attribute_values: number;
};

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);

export const countsOf = (log: Ocel): OcelCounts => ({
  object_types: log.objectTypes.length,
  event_types: log.eventTypes.length,
  objects: log.objects.length,
  events: log.events.length,
  event_to_object: sum(log.events, ({ relationships }) => relationships?.length ?? 0),
  object_to_object: sum(log.objects, ({ relationships }) => relationships?.length ?? 0),
  object_attribute_values: sum(log.objects, ({ attributes }) => attributes?.length ?? 0),
});
