import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { routes } from '../../src/app.ts';
import type { MandateRepresentative, Scope } from '../../src/platform/database/actors.ts';
import { mayDo, neededBy, refusalOf } from '../../src/platform/http/mandate.rules.ts';
import type { Route } from '../../src/platform/http/visit.ts';
import { type Family, openFamily } from '../setup/family.ts';
import type { TestVisitor } from '../setup/test-server.ts';

const helper = (scope: Scope[]): MandateRepresentative => ({
  kind: 'representative',
  ground: 'mandate',
  person: 'p',
  personName: 'Riet de Boer',
  by: { person: 'h', name: 'Karin' },
  mandate: 'm',
  scope,
});
const EVERYTHING: Scope[] = ['see', 'talk', 'choose', 'details'];
const open = routes.filter(({ policy }) => policy.allows(helper(EVERYTHING)));
const named = ({ method, pattern }: Route) => `${method} ${pattern}`;
const needing = (needed: string): string[] =>
  open.filter((route) => route.touches === 'person' && neededBy(route) === needed).map(named);

test('what a helper may do is written here, act by act: whatever is new is for the person alone', () => {
  assert.deepEqual(needing('talk').sort(), [
    'GET /compliment',
    'GET /vragen/:id/aanpassen',
    'GET /vragen/:id/nog-een-vraag',
    'POST /compliment',
    'POST /mijn-gegevens/kloppen/verzoek',
    'POST /vragen',
    'POST /vragen/:id/aanpassen',
    'POST /vragen/:id/afspraken/:appointment/afzeggen',
    'POST /vragen/:id/afspraken/:appointment/kiezen',
    'POST /vragen/:id/afspraken/:appointment/niemand',
    'POST /vragen/:id/afspraken/:appointment/verzetten',
    'POST /vragen/:id/begrepen',
    'POST /vragen/:id/beloften/:promise',
    'POST /vragen/:id/berichten',
    'POST /vragen/:id/eerst-overleggen',
    'POST /vragen/:id/geholpen',
    'POST /vragen/:id/niet-tevreden',
    'POST /vragen/:id/overdracht/liever-niet',
    'POST /vragen/:id/ruimer',
  ]);
  assert.deepEqual(needing('choose').sort(), [
    'GET /vragen/:id/afzien',
    'GET /vragen/:id/anders-kiezen',
    'GET /vragen/:id/kiezen/:offer',
    'GET /vragen/:id/stappen/:task',
    'GET /vragen/:id/stoppen',
    'GET /vragen/:id/welke-van-deze-twee',
    'POST /vragen/:id/afzien',
    'POST /vragen/:id/geen-van-deze',
    'POST /vragen/:id/keuze',
    'POST /vragen/:id/niets-doen',
    'POST /vragen/:id/stappen/:task',
    'POST /vragen/:id/stoppen',
    'POST /vragen/:id/weging',
  ]);
  assert.deepEqual(needing('details').sort(), [
    'GET /mijn-gegevens',
    'GET /mijn-gegevens/delen',
    'GET /mijn-gegevens/delen/intrekken',
    'GET /mijn-gegevens/kloppen',
    'GET /mijn-gegevens/kloppen/verzoek',
    'GET /mijn-profiel',
    'GET /mijn-profiel/aanspreken',
    'GET /mijn-profiel/belangrijk',
    'GET /mijn-profiel/bereiken',
    'GET /mijn-profiel/erbij',
    'GET /mijn-profiel/horen-en-zien',
    'GET /vragen/:id/bewaren',
    'GET /vragen/:id/wie-keek',
    'GET /wie-keek',
    'POST /mijn-gegevens/kloppen',
    'POST /mijn-profiel/aanspreken',
    'POST /mijn-profiel/belangrijk',
    'POST /mijn-profiel/bereiken',
    'POST /mijn-profiel/erbij',
    'POST /mijn-profiel/horen-en-zien',
    'POST /vragen/:id/bewaren',
  ]);
  const seen = needing('see').filter((one) => one.startsWith('POST'));
  assert.deepEqual(seen.sort(), [
    'POST /voor-wie',
    'POST /voor-wie/:mandate/stoppen',
    'POST /voor-wie/uitnodiging/:person/:mandate',
  ]);
});

test('codes, shares, permissions and her own account are never for a helper', () => {
  const hers = new Set(needing('never'));
  for (const act of [
    'POST /vragen/:id/brief',
    'POST /vragen/:id/bewaren/e-mail',
    'POST /vragen/:id/delen',
    'POST /vragen/:id/delen/intrekken',
    'GET /wie-helpt-mij',
    'POST /wie-helpt-mij/nieuw',
    'POST /wie-helpt-mij/:mandate',
    'POST /wie-helpt-mij/:mandate/stoppen',
    'POST /mijn-profiel/delen',
    'POST /mijn-profiel/delen/intrekken',
    'POST /mijn-profiel/leegmaken',
  ])
    assert.ok(hers.has(act), act);
  // Pages about her account are hers, whatever slice they are in.
  const account = open.filter(({ pattern }) =>
    /^\/(mijn-toegang|mijn-gegevens|mijn-profiel|wie-helpt-mij)/.test(pattern),
  );
  assert.deepEqual(
    account.filter((route) => route.touches === 'person' && neededBy(route) === 'see').map(named),
    [],
    'a helper who only looks reaches her account: give these routes mandate: details or never',
  );
});

test('a scope gives what it says and nothing beside it', () => {
  for (const scope of EVERYTHING)
    for (const route of open) {
      const needed = neededBy(route);
      assert.equal(mayDo(helper(['see', scope]), needed), needed === 'see' || needed === scope, named(route));
    }
});

test('the refusal says in plain words what was not given, and what was', () => {
  const { nl, en } = {
    nl: refusalOf(helper(['see', 'talk']), { method: 'GET', mandate: 'choose' }, 'nl'),
    en: refusalOf(helper(['see']), { method: 'POST' }, 'en'),
  };
  assert.equal(
    nl,
    'Riet de Boer heeft u niet gevraagd om dit te doen: kiezen. U mag wel: meekijken, berichten sturen. Is het toch nodig? Vraag het dan zelf.',
  );
  const details = (method: 'GET' | 'POST') =>
    refusalOf(helper(['see']), { method, mandate: 'details' }, 'nl').split(' U mag')[0];
  assert.equal(details('GET'), 'Riet de Boer heeft u niet gevraagd om dit te zien: persoonlijke gegevens.');
  assert.equal(details('POST'), 'Riet de Boer heeft u niet gevraagd om dit te doen: gegevens aanpassen.');
  assert.equal(en, 'Only Riet de Boer can do this. You may: look along.');
});

let family: Family;
before(async () => {
  family = await openFamily(routes);
});
after(() => family.server.close());

const SCOPES: Scope[][] = [['see'], ['see', 'talk'], ['see', 'choose'], ['see', 'details'], EVERYTHING];
const ask = (who: TestVisitor, { method, pattern }: Route, question: string) => {
  const at = pattern.replace('/:id', `/${question}`).replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
  return method === 'GET' ? who.get(at) : who.post(at);
};
// What ends the session, or the acting itself, is tried elsewhere.
const tried = open.filter(
  ({ pattern }) => !/^\/(afmelden|voor-wie|aanmelden|code|demo|via|installatie|inrichten)/.test(pattern),
);

for (const scope of SCOPES)
  test(`through the server, route by route, with ${scope.join(', ')}`, async () => {
    const [mother, karin] = [await family.mother(), await family.helper()];
    const who = await family.acting(karin, await family.give(mother, karin, { scope }));
    for (const route of tried) {
      const { status, html } = await ask(who, route, mother.question);
      const refused = status === 403 && html.includes('not-given');
      assert.equal(refused, !mayDo(helper(scope), neededBy(route)), `${named(route)}: ${status}`);
    }
  });
