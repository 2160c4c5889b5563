import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { makeRegion, type Region, TUESDAY } from '../../../../test/databases/region.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../../test/setup/test-server.ts';
import { paths } from '../../../paths.ts';
import { dayOf } from '../../../platform/language/dates.ts';
import { previousQuarter } from '../../protocol/index.ts';
import { shareOf } from '../../publication/index.ts';
import { routes } from '../index.ts';
import { closedQuarters, FRIENDLY_MEASURES } from './course.ts';

const [QUARTER = '2026Q1'] = closedQuarters(dayOf(TUESDAY), 1);
let server: TestServer;
let region: Region;
let amina: TestVisitor;
let manager: TestVisitor;

before(async () => {
  server = await testServer(routes);
  region = await makeRegion(server.door);
  [amina, manager] = [server.visitor(), server.visitor()];
  await server.signIn({ ...region.provider.staff.amina, kind: 'member' }, amina);
  await server.signIn({ ...region.provider.staff.manager, kind: 'member' }, manager);
});
after(() => server.close());

/** One figure of each question, as the collector would have published it. */
const told = (quarter: string, scope: string, id: string, k: number, n: number, by = 'full') =>
  server.door.transaction({ kind: 'job', name: 'test', organisation: region.provider.id }, (tx) =>
    tx
      .insertInto('verdict_figure')
      .values(
        FRIENDLY_MEASURES.map((measure, at) => ({
          organisation_id: region.provider.id,
          ...{ quarter, period: 'quarter', scope, place_id: id, answered_by: by, measure },
          ...shareOf(k + at, n),
          answers: null,
          left_out: 0,
        })),
      )
      .execute(),
  );

test('before any quarter closed it says what will be here, and one can begin all the same', async () => {
  const { text, status, html } = await amina.get(paths.treatment.page());
  assert.equal(status, 200);
  assert.match(text, /Nog geen oordelen/);
  assert.ok(html.includes(paths.treatment.start()));
});

test('her own team first; what is hidden shows no number; proxies stand apart', async () => {
  await told(QUARTER, 'organisation', '', 60, 90);
  await told(QUARTER, 'organisation', '', 8, 14, 'proxy');
  await told(QUARTER, 'profession', 'nurse', 11, 19);
  const own = await amina.get(paths.treatment.page());
  assert.match(own.text, /Team Noord\. Kwartaal/);
  assert.match(own.text, /Te weinig oordelen om te tonen/);
  const all = await amina.get(paths.treatment.page({ plek: 'alles' }));
  assert.match(all.text, /Klanten zeggen: ‘helemaal’, bij 71 van de 100 antwoorden/);
  assert.match(all.text, /66 van de 100 , vermoedelijk tussen 58 en 74\. 90 oordelen/);
  assert.match(all.text, /Apart geteld .* 14 oordelen/);
  const nurse = await amina.get(paths.treatment.page({ plek: 'profession:nurse' }));
  assert.match(nurse.text, /Verpleegkundige\. Kwartaal.* 19 oordelen/);
  for (const { text } of [own, all, nurse]) assert.doesNotMatch(text, /undefined|NaN|\[object/);
});

test('a team begins, sees before and after, and rounds it off; what is wrong stands beside the field', async () => {
  const { team } = region.provider;
  const typed = {
    voor: team,
    thema: 'own',
    eigen: '',
    vraag: '',
    voornemen: 'Wij zetten koffie.',
    vanaf: 'now',
    kwartalen: '2',
  };
  const refused = await amina.post(paths.treatment.moments(), typed);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Geef uw eigen thema een naam/);
  assert.match(refused.html, /Wij zetten koffie/);
  const begun = await amina.post(paths.treatment.moments(), {
    ...typed,
    eigen: 'Koffie eerst',
    vraag: 'welcome',
  });
  assert.equal(begun.status, 303);
  const at = begun.location?.split('?')[0] ?? '';
  assert.match((await manager.get(at)).text, /Koffie eerst .* Nog geen cijfers/);
  // As if it had begun before the last closed quarter.
  const { id: organisation, staff } = region.provider;
  await server.door.transaction(staff.manager, (tx) =>
    tx
      .updateTable('coaching_moment')
      .set({ first_quarter: QUARTER })
      .where('organisation_id', '=', organisation)
      .execute(),
  );
  const before = previousQuarter(QUARTER as '2026Q1');
  await told(before, 'team', team, 8, 40);
  await told(QUARTER, 'team', team, 28, 40);
  const seen = await amina.get(at);
  assert.match(seen.text, /Klanten merken het/);
  assert.match(seen.text, /40 oordelen/);
  assert.match(seen.text, /meer van de 100 , vermoedelijk tussen \+/);
  const close = `${at}/afronding`;
  assert.equal((await amina.post(close, { geleerd: '', verder: 'ja' })).status, 422);
  assert.equal((await amina.post(close, { geleerd: 'Koffie helpt.', verder: 'ja' })).status, 303);
  assert.match((await manager.get(paths.treatment.moments())).text, /Koffie helpt/);
});
