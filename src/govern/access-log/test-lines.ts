import fc from 'fast-check';
import type { AccessRow } from './line.rules.ts';

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const word = fc.constantFrom('a', 'b', 'ab', 'look', 'contact', '');

/** For tests: any line of the log. */
export const anyLine: fc.Arbitrary<AccessRow> = fc.record({
  person_id: fc.uuid(),
  id: fc.uuid(),
  at: fc.date({ min: new Date('2025-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
  event: word,
  action: fc.constantFrom('C', 'R', 'U', 'D', 'E'),
  outcome: fc.constantFrom('done', 'refused'),
  actor: word,
  user_id: maybe(fc.uuid()),
  who: fc.string(),
  role: fc.string(),
  organisation_id: maybe(fc.uuid()),
  member_id: maybe(fc.uuid()),
  responsible_id: maybe(fc.uuid()),
  responsible: maybe(fc.string()),
  access_point: word,
  purpose: word,
  object_type: word,
  object_id: maybe(fc.uuid()),
  authorised: fc.boolean(),
  treatment_relation: fc.boolean(),
  consent: fc.boolean(),
  emergency: fc.boolean(),
  relation: maybe(word),
  reason: maybe(fc.string()),
  source: word,
});
