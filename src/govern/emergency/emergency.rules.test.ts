import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addHours, addMinutes } from '../../platform/clock/clock.ts';
import { ACCESS_HOURS, inOrder, mayJudge, opens, untilOf } from './emergency.rules.ts';

const ASKED = new Date('2026-03-10T02:00:00Z');
const ACCESS = {
  organisationId: 'here',
  personId: 'riet',
  caseId: 'one' as string | null,
  memberId: 'ria',
  askedAt: ASKED,
  until: untilOf(ASKED),
  judged: null,
};

test('it opens one case of one person, from asking until its end', () => {
  const one = { personId: 'riet', id: 'one' };
  assert.deepEqual(untilOf(ASKED), addHours(ASKED, ACCESS_HOURS));
  assert.equal(opens(ACCESS, one, ASKED), true);
  assert.equal(opens(ACCESS, one, addMinutes(ACCESS.until, -1)), true);
  assert.equal(opens(ACCESS, one, ACCESS.until), false);
  assert.equal(opens(ACCESS, one, addMinutes(ASKED, -1)), false);
  assert.equal(opens(ACCESS, { personId: 'riet', id: 'two' }, ASKED), false);
  assert.equal(opens(ACCESS, { personId: 'kees', id: 'one' }, ASKED), false);
});

test('asked for a customer it opens all that she asked; asked for a case it opens her page too', () => {
  assert.equal(opens({ ...ACCESS, caseId: null }, { personId: 'riet', id: 'two' }, ASKED), true);
  assert.equal(opens(ACCESS, { personId: 'riet', id: null }, ASKED), true);
});

test('a coach or manager of the same house judges, once, and never herself', () => {
  const judge = (roles: string[], member = 'wilma', organisation = 'here') =>
    ({ organisation, member, roles }) as Parameters<typeof mayJudge>[0];
  assert.equal(mayJudge(judge(['manager']), ACCESS), true);
  assert.equal(mayJudge(judge(['coach', 'contact']), ACCESS), true);
  assert.equal(mayJudge(judge(['contact', 'host', 'editor', 'planner', 'carer']), ACCESS), false);
  assert.equal(mayJudge(judge(['manager'], 'ria'), ACCESS), false);
  assert.equal(mayJudge(judge(['manager'], 'wilma', 'there'), ACCESS), false);
  const judged = { verdict: 'justified', words: 'Ja', by: 'greet', at: ASKED } as const;
  assert.equal(mayJudge(judge(['manager']), { ...ACCESS, judged }), false);
});

test('what waits longest stands on top, then what was judged last', () => {
  const at = (hour: number) => addHours(ASKED, hour);
  const judged = (hour: number) =>
    ({ verdict: 'justified', words: 'Ja', by: 'greet', at: at(hour) }) as const;
  const all = [
    { id: 'a', askedAt: at(1), judged: judged(5) },
    { id: 'b', askedAt: at(4), judged: null },
    { id: 'c', askedAt: at(2), judged: judged(9) },
    { id: 'd', askedAt: at(3), judged: null },
  ];
  assert.deepEqual(
    inOrder(all).map(({ id }) => id),
    ['d', 'b', 'c', 'a'],
  );
});
