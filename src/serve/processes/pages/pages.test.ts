import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestServer, testServer } from '../../../../test/setup/test-server.ts';
import { paths } from '../../../paths.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Role } from '../../../platform/database/actors.ts';
import { fromLibrary } from '../library/library.ts';
import { routes } from '../processes.routes.ts';
import { definitions } from '../store/definitions.sql.ts';
import { nl } from './nl.ts';

const memberOf = async (server: TestServer, roles: Role[]) => {
  const id = newId();
  const organisation = server.site.deskOrganisation;
  const seen = { phone: null, hours: null, pronoun: 'zij', portrait: id, stand_in_id: null };
  const work = { name: 'Marja de Boer', profession: 'manager', office: 'back', roles, active: true };
  await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({ organisation_id: organisation, id, ...work, ...seen, created_at: server.clock() })
      .execute(),
  );
  const visitor = server.visitor();
  await server.signIn({ kind: 'member', organisation, member: id }, visitor);
  return visitor;
};

const at = paths.processes;
const WMO = { process: 'wmo-melding-besluit' };
const xml = fromLibrary(WMO.process)?.xml ?? '';

test('a process is taken over, changed, checked, tried out and published', async (t) => {
  await using server = await testServer(routes);
  const owner = await memberOf(server, ['editor']);
  const colleague = await memberOf(server, ['contact']);
  const published = () =>
    server.door.transaction({ kind: 'job', name: 'test', organisation: server.site.deskOrganisation }, (tx) =>
      definitions(tx, server.site.deskOrganisation),
    );

  await t.test('nothing yet: the first move is offered to its owner, not to others', async () => {
    assert.ok((await owner.get(at.list())).html.includes(at.begin()));
    const page = await colleague.get(at.list());
    assert.ok(page.text.includes(nl.none.forStaff) && !page.html.includes(at.begin()));
    assert.equal((await colleague.get(at.begin())).status, 403);
    assert.equal((await colleague.post(at.draft(WMO), { xml })).status, 403);
  });

  await t.test('from what comes along: a draft that can run, and is seen by its owner only', async () => {
    const taken = await owner.post(at.begin(), { take: WMO.process });
    assert.equal(taken.location, at.draft(WMO, { gelukt: 'bewaard' }));
    const draft = await owner.get(at.draft(WMO));
    assert.ok(draft.text.includes(nl.draft.good) && draft.text.includes(nl.draft.publish(1)));
    assert.equal((await colleague.get(at.one(WMO))).status, 404);
    assert.equal((await owner.get(at.draftFile(WMO))).html, xml);
    assert.deepEqual(await published(), []);
  });

  await t.test(
    'a file that is broken replaces nothing; where it broke is said, and it is kept to be mended',
    async () => {
      const broken = xml.replace('</bpmn:laneSet>', '');
      const page = await owner.post(at.upload(WMO), { xml: broken });
      assert.equal(page.status, 422);
      assert.match(page.text, /Regel \d+, teken \d+: Dit bestand is geen goede XML/);
      assert.ok(page.text.includes(nl.file.kept));
      assert.ok(page.html.includes('&lt;bpmn:laneSet') || page.html.includes('<bpmn:laneSet'));
      assert.equal((await owner.get(at.draftFile(WMO))).html, xml);
      const other = await owner.post(at.upload(WMO), { xml: '<html></html>' });
      assert.match(other.text, /Regel 1, teken \d+: Dit is geen BPMN 2.0/);
      assert.equal((await owner.post(at.upload(WMO), {})).status, 422);
    },
  );

  await t.test('what can’t run is kept, and each problem stands beside its element', async () => {
    const odd = xml
      .replace('<bpmn:userTask id="Uitleg"', '<bpmn:businessRuleTask id="Uitleg"')
      .replace(/(id="Uitleg"[\s\S]*?)<\/bpmn:userTask>/, '$1</bpmn:businessRuleTask>')
      .replace('outcome = "afgewezen"', 'outcome = (');
    assert.equal((await owner.post(at.draft(WMO), { xml: odd })).status, 303);
    const page = await owner.get(at.draft(WMO));
    assert.match(page.html, /data-az-element="Uitleg"/);
    assert.match(page.text, /businessRuleTask/);
    assert.match(page.text, /geen goede FEEL/);
    assert.ok(!page.text.includes(nl.draft.publish(1)));
    assert.ok((await owner.get(at.tryOut(WMO))).text.includes(nl.tryOut.notReady));
    assert.equal((await owner.post(at.publish(WMO), {})).location, at.draft(WMO));
    assert.deepEqual(await published(), []);
    await owner.post(at.draft(WMO), { xml });
  });

  await t.test('words for the customer change by a form', async () => {
    const page = await owner.get(at.stepWords(WMO));
    assert.ok(page.text.includes('We nemen een besluit over uw aanvraag'));
    const long = await owner.post(at.stepWords(WMO), { 'woorden-Besluiten': 'a'.repeat(161) });
    assert.equal(long.status, 422);
    assert.ok(long.text.includes(nl.stepWords.long));
    await owner.post(at.stepWords(WMO), { 'woorden-Besluiten': 'U hoort binnen twee weken van ons' });
    assert.match(
      (await owner.get(at.draftFile(WMO))).html,
      /aanzet:plain="U hoort binnen twee weken van ons"/,
    );
  });

  await t.test('trying out goes by links and keeps nothing', async () => {
    const first = await owner.get(at.tryOut(WMO));
    assert.ok(first.text.includes('Ontvangst bevestigen'));
    const next = await owner.get(at.tryOut(WMO, { s: ['done.1.', 'done.1.geen', 'done.1.zelf'] }));
    assert.ok(next.text.includes('Zonder voorziening verder helpen'));
    assert.ok(next.text.includes('Het lukt zonder voorziening'));
    const end = await owner.get(at.tryOut(WMO, { s: ['done.1.', 'done.1.geen', 'done.1.zelf', 'done.1.'] }));
    assert.ok(end.text.includes(nl.tryOut.end));
    assert.ok(!first.text.includes(nl.tryOut.fill), 'this process asks for nothing');
  });

  await t.test(
    'who tries it fills in what its conditions ask for, and goes on where it was stuck',
    async () => {
      const draft = (await owner.get(at.draftFile(WMO))).html;
      const asks = draft.replace('outcome = "zelf"', 'inkomen &gt; 30000');
      assert.equal((await owner.post(at.upload(WMO), { xml: asks })).status, 303);
      const s = ['done.1.', 'done.1.geen', 'done.1.hulp'];
      const stuck = await owner.get(at.tryOut(WMO, { s }));
      assert.match(stuck.html, /name="w\.inkomen"/);
      assert.match(stuck.text, /Hier loopt het vast: inkomen > 30000/);
      const filled = await owner.get(at.tryOut(WMO, { s, 'w.inkomen': '40000', 'w.anders': 'x' }));
      assert.ok(filled.text.includes('Zonder voorziening verder helpen'));
      assert.match(filled.html, /name="v" value="inkomen=40000"/, 'and goes along with the next step');
      assert.doesNotMatch(filled.html, /anders=x/);
      const other = await owner.get(at.tryOut(WMO, { s, v: ['inkomen=12000'] }));
      assert.doesNotMatch(other.text, /Zonder voorziening verder helpen|loopt het vast/);
      assert.equal((await owner.post(at.upload(WMO), { xml: draft })).status, 303);
    },
  );

  await t.test('published, everybody sees it: drawn, as a list, and as a file', async () => {
    assert.equal((await owner.post(at.publish(WMO), {})).location, at.one(WMO, { gelukt: 'gepubliceerd' }));
    const page = await colleague.get(at.one(WMO));
    assert.equal(page.status, 200);
    assert.match(page.html, /<az-process-view data-src="[^"]*\/versies\/1"/);
    assert.ok(page.text.includes('U hoort binnen twee weken van ons'));
    assert.ok(page.text.includes('6 weken (Wmo 2015, art. 2.3.2)'));
    assert.equal((await colleague.get(at.file({ ...WMO, version: '1' }))).status, 200);
    assert.equal((await colleague.get(at.file({ ...WMO, version: '2' }))).status, 404);
    assert.ok(!page.html.includes(at.draft(WMO)));
  });

  await t.test('a next version beside it; nothing runs, so nothing is to be moved', async () => {
    await owner.post(at.draft(WMO), { xml: xml.replace('Besluit nemen', 'Besluit nemen en opschrijven') });
    assert.ok((await owner.get(at.draft(WMO))).text.includes(nl.draft.publish(2)));
    assert.equal((await owner.post(at.publish(WMO), {})).location, at.one(WMO, { gelukt: 'gepubliceerd' }));
    assert.deepEqual(
      (await published()).map(({ version }) => version),
      [2, 1],
    );
    const move = await owner.get(at.move(WMO, { van: '1' }));
    assert.ok(move.text.includes(nl.move.none));
  });

  await t.test('thrown away, ended, and begun empty', async () => {
    await owner.post(at.draft(WMO), { xml });
    await owner.post(at.discard(WMO), {});
    assert.match((await owner.get(at.draftFile(WMO))).html, /Besluit nemen en opschrijven/);
    await owner.post(at.retire(WMO), {});
    assert.ok((await owner.get(at.one(WMO))).text.includes(nl.process.retired));
    assert.equal((await owner.post(at.begin(), { name: 'x' })).status, 422);
    const made = await owner.post(at.begin(), { name: 'Was & strijk <snel>' });
    assert.equal(made.location, at.draft({ process: 'was-strijk-snel' }, { gelukt: 'bewaard' }));
    const draft = await owner.get(made.location ?? '');
    assert.ok(draft.text.includes(nl.draft.good));
    assert.match(draft.html, /<h1[^>]*>Ontwerp: Was &amp; strijk &lt;snel><\/h1>/);
    const file = await owner.post(at.begin(), { xml });
    assert.equal(file.location, at.draft({ process: 'wmo-van-melding-tot-besluit' }, { gelukt: 'bewaard' }));
  });

  await t.test('a process of another organisation is not there', async () => {
    const id = newId();
    const admin = { kind: 'operator' } as const;
    await server.door.transaction(admin, (tx) =>
      tx
        .insertInto('organisation')
        .values({
          id,
          slug: 'elders',
          kind: 'provider',
          name: 'Elders',
          tagline: '',
          about: '',
          word_customer: 'klant',
          accept_hours: 24,
          answer_hours: 8,
          created_at: server.clock(),
        })
        .execute(),
    );
    const member = newId();
    await server.door.transaction(admin, (tx) =>
      tx
        .insertInto('member')
        .values({
          organisation_id: id,
          id: member,
          name: 'Elders',
          profession: 'manager',
          office: 'back',
          roles: ['manager'],
          active: true,
          phone: null,
          hours: null,
          pronoun: 'zij',
          portrait: id,
          stand_in_id: null,
          created_at: server.clock(),
        })
        .execute(),
    );
    const stranger = server.visitor();
    await server.signIn({ kind: 'member', organisation: id, member }, stranger);
    for (const path of [at.one(WMO), at.draft(WMO), at.draftFile(WMO), at.file({ ...WMO, version: '1' })])
      assert.equal((await stranger.get(path)).status, 404, path);
  });
});
