import type { Need } from '../matching/index.ts';

/**
 * A new reading after the text was changed: what the new text says holds,
 * what it leaves open stays as the person had it. She confirms again.
 */
export const reread = (before: Need, fresh: Need): Need => ({
  topic: fresh.topic || before.topic,
  forWhom: fresh.forWhom === 'other' ? 'other' : before.forWhom,
  age: fresh.age ?? before.age,
  // A town belongs to its postcode: they change together.
  ...(fresh.postcode === null && fresh.town === null
    ? { postcode: before.postcode, town: before.town }
    : { postcode: fresh.postcode, town: fresh.town }),
  funding: keep(fresh.funding, before.funding),
  delivery: keep(fresh.delivery, before.delivery),
  language: fresh.language ?? before.language,
  maxWaitDays: fresh.maxWaitDays ?? before.maxWaitDays,
  maxPriceEur: fresh.maxPriceEur ?? before.maxPriceEur,
  targetGroups: fresh.targetGroups,
  without: fresh.without,
  // Other words may be about something else: she looks again.
  about: null,
  travelKm: before.travelKm,
});

const keep = <T>(fresh: T[], before: T[]): T[] => (fresh.length > 0 ? fresh : before);
