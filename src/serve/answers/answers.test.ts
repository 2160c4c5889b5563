import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { RIGHTS, rawAs, stateOf } from '../../../test/databases/raw.ts';
import { makeRegion, type Region, TUESDAY } from '../../../test/databases/region.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { openDoor, type Tx } from '../../platform/database/door.ts';
import type { AnswerContent } from './answer.ts';
import { versionsOf } from './answers.sql.ts';
import { asCounterOf, asGapCounter, countAnswers } from './count-answers.ts';
import { countGaps, countsSince, gapsSince } from './counts.sql.ts';
import { answersBeside, answersForStaff, searchAnswers } from './find-answers.ts';
import { type Change, changeAnswer, makeAnswer } from './manage/change-answer.ts';
import { publishAnswer, retireAnswer, reviewAnswer } from './manage/publish-answer.ts';
import { publishedBySlug } from './published.sql.ts';

let db: FreshDatabase;
let region: Region;
before(async () => {
  db = await freshDatabase();
  region = await makeRegion(db.door);
});
after(() => db.close());

const VISITOR = { kind: 'visitor' } as const;
const content = (title: string, of: Partial<AnswerContent> = {}): AnswerContent => ({
  title,
  body: 'Bel ons.',
  concepts: ['wassen'],
  audience: 'customers',
  language: 'nl',
  sources: [],
  ...of,
});
const asEditor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.door.transaction(region.provider.staff.manager, work);
const make = async (of: AnswerContent) => {
  const by = region.provider.staff.manager;
  const input = { content: of, ownerId: by.member, reviewOn: '2026-09-10' };
  const made = await asEditor((tx) => makeAnswer(tx, by, input, TUESDAY));
  assert.ok(made.kind === 'ok');
  return { by, input, answer: made.answer, at: { ...input, id: made.answer.id, seen: undefined } };
};
const found = (text: string, language: 'nl' | 'en' = 'nl', now = TUESDAY, door = db.door) =>
  door.transaction(VISITOR, async (tx) =>
    (await searchAnswers(tx, { text, language, now })).map(({ title, overdue }) =>
      overdue ? `${title} (!)` : title,
    ),
  );

describe('an answer', () => {
  test('is found once published, here and in another process; changed when published again; gone when ended', async () => {
    const other = openDoor(db.appUrl);
    const there = (text: string) => found(text, 'nl', TUESDAY, other);
    const { by, answer, at } = await make(content('Wie helpt mij met douchen?'));
    assert.deepEqual([await found('douchen'), await there('douchen')], [[], []]);
    const publish = () => asEditor((tx) => publishAnswer(tx, by, answer.id, TUESDAY));
    assert.equal((await publish()).kind, 'ok');
    assert.deepEqual([await found('douchen'), await there('douchen')].flat(), [
      'Wie helpt mij met douchen?',
      'Wie helpt mij met douchen?',
    ]);
    const change: Change = { ...at, content: content('Wie komt mij helpen met douchen?') };
    await asEditor((tx) => changeAnswer(tx, by, change, TUESDAY));
    assert.deepEqual(await found('douchen'), ['Wie helpt mij met douchen?'], 'not yet published');
    await publish();
    assert.deepEqual(await there('douchen'), ['Wie komt mij helpen met douchen?']);
    await asEditor((tx) => retireAnswer(tx, by, answer.id, TUESDAY));
    assert.deepEqual([await found('douchen'), await there('douchen')], [[], []]);
    const kept = await db.door.transaction(VISITOR, (tx) => publishedBySlug(tx, answer.slug));
    assert.ok(kept?.retiredAt, 'who has its address still reads it');
    const versions = await asEditor((tx) => versionsOf(tx, by.organisation, answer.id));
    assert.deepEqual(
      versions.map(({ what, by: who }) => [what, who === by.member]),
      [
        ['retired', true],
        ['published', true],
        ['changed', true],
        ['published', true],
        ['made', true],
      ],
    );
    await other.close();
  });

  test('sinks when its day has passed, and comes back when it was looked at', async () => {
    const { by, answer } = await make(
      content('Hoe krijg ik een traplift?', { concepts: ['woningaanpassing'] }),
    );
    await asEditor((tx) => publishAnswer(tx, by, answer.id, TUESDAY));
    const later = addDays(TUESDAY, 200);
    assert.deepEqual(await found('traplift', 'nl', later), ['Hoe krijg ik een traplift? (!)']);
    const review = (reviewOn: string) =>
      asEditor((tx) => reviewAnswer(tx, by, { id: answer.id, reviewOn }, later));
    assert.deepEqual(await review('2026-03-11'), { kind: 'refused', why: 'review-passed' });
    assert.equal((await review('2027-03-01')).kind, 'ok');
    assert.deepEqual(await found('traplift', 'nl', later), ['Hoe krijg ik een traplift?']);
  });

  test('is not published with a day that has passed, nor given to who does not work here', async () => {
    const { by, answer, at } = await make(content('Wat is een pgb?', { concepts: ['pgb'] }));
    const late = addDays(TUESDAY, 200);
    assert.deepEqual(await asEditor((tx) => publishAnswer(tx, by, answer.id, late)), {
      kind: 'refused',
      why: 'review-passed',
    });
    const given = (change: Partial<Change>) =>
      asEditor((tx) => changeAnswer(tx, by, { ...at, ...change }, TUESDAY));
    assert.deepEqual(await given({ ownerId: newId() }), { kind: 'refused', why: 'no-owner' });
    assert.deepEqual(await given({ ownerId: region.other.staff.amina.member }), {
      kind: 'refused',
      why: 'no-owner',
    });
    assert.deepEqual(await given({ seen: new Date(0) }), { kind: 'refused', why: 'changed-meanwhile' });
    assert.deepEqual(await given({ id: newId() }), { kind: 'refused', why: 'unknown' });
  });

  test('meant for colleagues is a note of the own organisation alone', async () => {
    const { by, answer } = await make(content('Iemand belt over wassen. Wat zeg ik?', { audience: 'staff' }));
    await asEditor((tx) => publishAnswer(tx, by, answer.id, TUESDAY));
    assert.ok(!(await found('wassen')).some((title) => title.startsWith('Iemand belt')));
    const sought = { text: 'wassen', language: 'nl', now: TUESDAY } as const;
    const forStaff = (house: Region['other']) =>
      db.door.transaction(house.staff.host, (tx) => answersForStaff(tx, house.id, sought));
    assert.equal((await forStaff(region.provider)).notes.length, 1);
    assert.equal((await forStaff(region.other)).notes.length, 0);
    const read = (actor: Parameters<typeof rawAs>[1]) =>
      rawAs(db.appUrl, actor, async (query) => {
        const { rows } = await query('select id from published_answer where id = $1', [answer.id]);
        return rows.length;
      });
    assert.equal(await read(region.provider.staff.host), 1);
    for (const stranger of [
      VISITOR,
      region.other.staff.manager,
      { kind: 'customer', person: newId() } as const,
    ])
      assert.equal(await read(stranger), 0);
  });

  test('is written by its own organisation only', async () => {
    const { answer } = await make(content('Mag ik kijken?'));
    const change = (actor: Parameters<typeof rawAs>[1], sql: string) =>
      rawAs(db.appUrl, actor, async (query) => (await query(sql, [answer.id])).rowCount);
    const title = "update published_answer set title = 'x' where id = $1";
    assert.equal(await change(region.other.staff.manager, title), 0);
    assert.equal(await change(VISITOR, title), 0);
    assert.equal(
      await stateOf(change(region.provider.staff.manager, 'delete from published_answer where id = $1')),
      RIGHTS,
    );
  });
});

describe('what is counted', () => {
  test('says how often, never who or on which day', async () => {
    const { by, answer } = await make(content('Hoe vind ik een maatje?', { concepts: ['maatje'] }));
    await asEditor((tx) => publishAnswer(tx, by, answer.id, TUESDAY));
    const person = { kind: 'customer', person: newId() } as const;
    const sought = { text: 'ik zoek een maatje', language: 'nl', now: TUESDAY } as const;
    await db.door.transaction(person, (tx) => answersBeside(tx, sought));
    await found('een maatje');
    const count = () =>
      db.door.transaction(asCounterOf(by.organisation), (tx) => countAnswers(tx, by.organisation));
    await Promise.all([count(), count()]);
    const counts = await asEditor((tx) => countsSince(tx, by.organisation, '2026-03'));
    assert.deepEqual(
      counts.filter((one) => one.answer === answer.id),
      [{ answer: answer.id, what: 'shown', n: 2 }],
    );
    const columns = await rawAs(db.appUrl, asGapCounter, async (query) =>
      (
        await query(
          "select column_name from information_schema.columns where table_name in ('answer_note', 'answer_gap_note', 'answer_count', 'answer_gap')",
        )
      ).rows.map(({ column_name }) => String(column_name)),
    );
    assert.ok(columns.length > 10);
    assert.deepEqual(
      columns.filter((column) => /person|member|case|question|_at$|day|text/.test(column)),
      [],
    );
  });

  test('what was looked for and not found is shown from five times on', async () => {
    for (let times = 0; times < 5; times += 1) await found('logopedie');
    for (let times = 0; times < 4; times += 1) await found('een infuus thuis');
    await db.door.transaction(asGapCounter, countGaps);
    const gaps = await asEditor((tx) => gapsSince(tx, '2026-03', 10));
    assert.equal(gaps.find(({ concept }) => concept === 'logopedie')?.n, 5);
    assert.ok(!gaps.some(({ concept }) => concept === 'thuis-technisch'), 'four times says too much');
  });

  test('only who reads adds a note, and reads none', async () => {
    const note = { organisation_id: region.provider.id, answer_id: newId(), month: '2026-03', what: 'read' };
    const insert = (actor: Parameters<typeof rawAs>[1]) =>
      stateOf(
        rawAs(db.appUrl, actor, (query) =>
          query(
            'insert into answer_note (id, organisation_id, answer_id, month, what) values ($1, $2, $3, $4, $5)',
            [newId(), ...Object.values(note)],
          ),
        ),
      );
    assert.notEqual(await insert(VISITOR), RIGHTS);
    assert.equal(await insert({ kind: 'operator' }), RIGHTS);
    const rows = await rawAs(
      db.appUrl,
      region.provider.staff.manager,
      async (query) => (await query('select 1 from answer_note')).rows,
    );
    assert.deepEqual(rows, []);
  });
});
