import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestServer, testServer } from '../../../../test/setup/test-server.ts';
import { paths } from '../../../paths.ts';
import { newId } from '../../../platform/crypto/secrets.ts';
import type { Role } from '../../../platform/database/actors.ts';
import { offersByIds, routes } from '../index.ts';
import { nl } from '../nl.ts';

const memberOf = async (server: TestServer, roles: Role[]) => {
  const id = newId();
  const organisation = server.site.deskOrganisation;
  const work = { name: 'Marja de Boer', profession: 'redacteur aanbod', office: 'back', roles, active: true };
  const seen = {
    phone: null,
    hours: null,
    pronoun: 'zij',
    portrait: id,
    stand_in_id: null,
    created_at: server.clock(),
  };
  await server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({ organisation_id: organisation, id, ...work, ...seen })
      .execute(),
  );
  const visitor = server.visitor();
  await server.signIn({ kind: 'member', organisation, member: id }, visitor);
  return visitor;
};

const told = {
  title: 'Hulp bij douchen',
  description: 'Wij helpen u bij het douchen.',
  funding: 'zvw',
  delivery: 'home',
  price_eur: '11,50',
  price_unit: 'day',
  languages: 'nl',
};

test('an offer is made, shown, published, changed and ended', async (t) => {
  await using server = await testServer(routes({ leagueOn: async () => undefined }));
  const editor = await memberOf(server, ['editor']);
  const carer = await memberOf(server, ['carer']);
  let id = '';
  const shown = async () =>
    (await server.door.transaction({ kind: 'visitor' }, (tx) => offersByIds(tx, [id])))[0];

  await t.test('what is typed stays, beside what is wrong with it', async () => {
    const page = await editor.post(paths.manage.newOffer(), { ...told, price_eur: 'veel', wait_days: '3' });
    assert.equal(page.status, 422);
    assert.match(page.html, /value="veel"/);
    assert.ok(page.text.includes(nl.manage.expected.price));
    assert.ok(page.text.includes(nl.manage.expected['date-with-wait']));
    assert.match(page.text, /Prijs voor de klant, in euro’s: vul een bedrag in/);
    assert.match(page.text, /Wij helpen u bij het douchen\./);
  });

  await t.test('a concept is seen by the organisation only', async () => {
    const answer = await editor.post(paths.manage.newOffer(), told);
    id = /\/beheer\/aanbod\/([0-9a-f-]{36})/.exec(answer.location ?? '')?.[1] ?? '';
    assert.ok(id);
    assert.match((await editor.get(answer.location ?? '')).text, /Bewaard/);
    assert.equal(await shown(), undefined);
    assert.equal((await server.get(paths.offer({ offer: id }))).status, 404);
  });

  await t.test('the preview has what the customer will see', async () => {
    const preview = await editor.get(paths.manage.preview({ offer: id }));
    assert.equal(preview.status, 200);
    await editor.post(paths.manage.publish({ offer: id }), {});
    const page = await server.get(paths.offer({ offer: id }));
    const facts = (html: string): string => /<dl class="az-offer__facts">.*?<\/dl>/s.exec(html)?.[0] ?? '';
    assert.ok(facts(page.html).includes('€ 11,50 per keer'));
    assert.equal(facts(preview.html), facts(page.html));
  });

  await t.test('a change reaches customers after publishing', async () => {
    await editor.post(paths.manage.offer({ offer: id }), { ...told, title: 'Hulp bij wassen' });
    assert.equal((await shown())?.title, 'Hulp bij douchen');
    await editor.post(paths.manage.publish({ offer: id }), {});
    assert.deepEqual([(await shown())?.title, (await shown())?.version], ['Hulp bij wassen', 2]);
    const history = await editor.get(paths.manage.history({ offer: id }));
    assert.match(history.text, /Versie 2.*Hulp bij douchen.*Hulp bij wassen.*Versie 1/s);
    assert.ok(history.text.includes('Marja de Boer'));
  });

  await t.test('two people at once: the second is told', async () => {
    const page = await editor.post(paths.manage.offer({ offer: id }), {
      ...told,
      seen: '2020-01-01T00:00:00.000Z',
    });
    assert.equal(page.status, 422);
    assert.ok(page.text.includes(nl.manage.changedMeanwhile));
  });

  await t.test('a carer may look, not change', async () => {
    assert.equal((await carer.get(paths.manage.offer({ offer: id }))).status, 200);
    assert.equal((await carer.post(paths.manage.offer({ offer: id }), told)).status, 403);
    assert.equal((await carer.get(paths.manage.newOffer())).status, 403);
  });

  await t.test('the list finds it by words and by state', async () => {
    assert.ok(
      (await editor.get(paths.manage.offers({ zoek: 'wassen', stand: 'published' }))).html.includes(id),
    );
    assert.ok(
      (await editor.get(paths.manage.offers({ zoek: 'xylofoon' }))).text.includes(nl.manage.noneFound),
    );
    assert.ok(!(await editor.get(paths.manage.offers({ stand: 'draft' }))).html.includes(id));
  });

  await t.test('ended: no longer offered, still readable', async () => {
    await editor.post(paths.manage.retire({ offer: id }), {});
    assert.ok((await shown())?.retiredAt);
    assert.ok((await server.get(paths.offer({ offer: id }))).text.includes(nl.offer.retired));
  });

  await t.test('what says no price and no place is published only when that is meant', async () => {
    const answer = await editor.post(paths.manage.newOffer(), { title: 'Kaal', description: 'Kaal.' });
    const bare = /\/beheer\/aanbod\/([0-9a-f-]{36})/.exec(answer.location ?? '')?.[1] ?? '';
    const seen = () => server.get(paths.offer({ offer: bare })).then(({ status }) => status);
    const warned = await editor.post(paths.manage.publish({ offer: bare }), {});
    assert.match(warned.text, /Wat u betaalt, Waar/);
    assert.equal(await seen(), 404);
    await editor.post(paths.manage.publish({ offer: bare }), { toch: 'ja' });
    assert.equal(await seen(), 200);
  });

  await t.test('a customer who comes from her question goes back to it', async () => {
    const question = newId();
    const page = await server.get(paths.offer({ offer: id }, { vraag: question }));
    assert.ok(page.html.includes(paths.question.compare({ id: question })));
    assert.ok(!page.text.includes(nl.offer.askAction));
  });

  await t.test('what is no offer is not there', async () => {
    assert.equal((await editor.get(paths.manage.offer({ offer: 'x' }))).status, 404);
    assert.equal((await editor.get(paths.manage.offer({ offer: newId() }))).status, 404);
    assert.equal((await server.get(paths.offer({ offer: newId() }))).status, 404);
  });
});

test('an organisation brings a file, and takes one along', async (t) => {
  await using server = await testServer(routes({ leagueOn: async () => undefined }));
  const editor = await memberOf(server, ['manager']);
  const { slug } = await server.door.transaction({ kind: 'visitor' }, (tx) =>
    tx
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', server.site.deskOrganisation)
      .executeTakeFirstOrThrow(),
  );
  const header =
    'provider_id,provider_name,offer_id,title,description,target_groups,funding,delivery,price_eur,price_unit,own_contribution,postcode,city,service_area,wait_days,capacity,updated,languages,min_age,max_age,staff_gender_choice,personnel,special';
  const line = (provider: string, id: string, price: string) =>
    `${provider},X,${id},Titel ${id},Tekst.,,,,${price}${','.repeat(14)}`;
  const content = [header, line(slug, 'a', '5'), line(slug, 'b', 'veel'), line('ander', 'c', '5')].join('\n');
  const list = async () => (await editor.get(paths.manage.offers())).text;

  await t.test('first a look: what would happen, and what is wrong', async () => {
    const page = await editor.post(paths.manage.importOffers(), { doe: 'controleer', content });
    assert.match(page.text, /2 regels kloppen niet/);
    assert.ok(page.text.includes(nl.manage.expected['own-provider']));
    assert.ok(page.text.includes(nl.manage.expected.price));
    assert.ok(!(await list()).includes('Titel a'));
  });
  await t.test('bad rows stop all, unless asked for the good ones', async () => {
    assert.equal((await editor.post(paths.manage.importOffers(), { doe: 'lees-in', content })).status, 422);
    assert.ok(!(await list()).includes('Titel a'));
    const done = await editor.post(paths.manage.importOffers(), { doe: 'lees-in', content, partial: 'on' });
    assert.equal(done.location, paths.manage.offers({ gelukt: 'ingelezen' }));
    assert.match(await list(), /Titel a/);
  });
  await t.test('the export is a file that can be brought again', async () => {
    const file = await editor.get(paths.manage.exportOffers());
    assert.match(file.text, new RegExp(`${slug},[^\\n]*,a,Titel a,`));
    const page = await editor.post(paths.manage.importOffers(), { doe: 'controleer', content: file.text });
    assert.ok(page.text.includes(nl.manage.file.allGood));
  });
  await t.test('no file, no table', async () => {
    assert.equal((await editor.post(paths.manage.importOffers(), { doe: 'controleer' })).status, 422);
    assert.match(
      (await editor.post(paths.manage.importOffers(), { doe: 'controleer', content: 'a,b\n1,2' })).text,
      /ontbreken/,
    );
  });
});

test('everyone sees who takes part', async () => {
  await using server = await testServer(routes({ leagueOn: async () => undefined }));
  assert.equal((await server.get(paths.providers())).status, 200);
  assert.equal((await server.get(paths.provider({ slug: 'nobody' }))).status, 404);
});
