import assert from 'node:assert/strict';
import { test } from 'node:test';
import { giveDeskHost, giveProvider } from '../../../test/setup/desk-organisation.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { routes } from './questions.routes.ts';

const serve = async (): Promise<TestServer> => {
  const server = await testServer(routes);
  await giveDeskHost(server.door, server.site.deskOrganisation);
  return server;
};
/** Asks, and gives the id of the question out of the address one is led to. */
const ask = async (who: TestVisitor, text: string, more: Record<string, string> = {}): Promise<string> => {
  const { location = '' } = await who.post(paths.ask(), { question: text, ...more });
  const [, id = ''] = /^\/vragen\/([0-9a-f-]{36})\/begrepen$/.exec(location) ?? [];
  assert.notEqual(id, '', `asked, but led to ${location}`);
  return id;
};

test('the front page tells what is in the database, and an example fills the field', async () => {
  await using server = await serve();
  await giveProvider(server.door, 'De Tureluur');
  const home = await server.get(paths.home());
  assert.match(home.text, /Wat kunnen we voor u.doen\?/);
  assert.match(home.text, /Bijvoorbeeld Amina El Khatib/);
  assert.match(home.text, /Nu 1 aanbieder met samen 1 keer aanbod\./);
  assert.doesNotMatch(home.text, /Deze maand/);
  const filled = await server.get(paths.home({ voorbeeld: 2 }));
  assert.match(filled.html, /<textarea[^>]*>Mijn vader komt thuis uit het ziekenhuis\.<\/textarea>/);
  assert.match((await server.get(paths.home({ voorbeeld: '<b>' }))).html, /<textarea[^>]*><\/textarea>/);
});

test('a question is asked without an account, understood, confirmed, and found back', async () => {
  await using server = await serve();
  const id = await ask(server, 'Goedemorgen, mijn vader wil hulp bij het douchen.');
  const understood = await server.get(paths.question.understood({ id }));
  assert.equal(understood.status, 200);
  assert.match(understood.text, /Wat we begrepen/);
  assert.match(understood.text, /“Goedemorgen, mijn vader wil hulp bij het douchen\.”/);
  const wrong = await server.post(paths.question.understood({ id }), { topic: 'douchen', age: 'oud' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /value="oud"/);
  assert.match(wrong.text, /Vul de leeftijd in als getal/);
  const right = await server.post(paths.question.understood({ id }), {
    topic: 'douchen',
    forWhom: 'other',
    forName: 'mijn vader',
    age: '82',
    place: '1234',
  });
  assert.equal(right.location, paths.question.offers({ id }));
  const again = await server.get(paths.question.understood({ id }));
  assert.match(again.text, /De vraag is voor mijn vader, 82 jaar\./);
  assert.match(again.html, /id="f-funding-7"[^>]*checked|value="unknown"[^>]*checked/);
});

test('what is hostile, empty or far too long is met with a clear sentence, and the text stays', async () => {
  await using server = await serve();
  const empty = await server.post(paths.ask(), { question: ' \u200b ' });
  assert.equal(empty.status, 422);
  assert.match(empty.text, /Een paar woorden is genoeg/);
  const long = await server.post(paths.ask(), { question: 'hulp '.repeat(4000).trim() });
  assert.equal(long.status, 422);
  assert.match(long.text, /te lang: 19999 tekens\. Er passen er 4000/);
  assert.match(long.html, /(hulp ){3000}/);
  const html = '<script>alert(1)</script> "& 😢 \u0000\u0007';
  const id = await ask(server, html);
  const page = await server.get(paths.question.understood({ id }));
  assert.doesNotMatch(page.html, /<script>alert/);
  assert.match(page.html, /&lt;script(>|&gt;)alert\(1\)&lt;\/script(>|&gt;) "?(&quot;)?&amp; 😢/);
});

test('another visitor, and who guesses, finds nothing on any page', async () => {
  await using server = await serve();
  const id = await ask(server, 'Ik wil hulp bij het douchen.');
  const other = server.visitor();
  await ask(other, 'Ik zoek iemand om mee te wandelen.');
  const never = '00000000-0000-4000-8000-000000000009';
  const { understood, edit, keep, share, again, letter, unshare, keepByMail } = paths.question;
  for (const at of [understood, edit, keep, share, again]) {
    const [theirs, missing, odd] = [
      await other.get(at({ id })),
      await other.get(at({ id: never })),
      await other.get(at({ id: 'x' })),
    ];
    assert.deepEqual([theirs.status, missing.status, odd.status], [404, 404, 404], at.pattern);
    assert.equal(theirs.html, missing.html);
  }
  for (const at of [understood, edit, letter, share, unshare, keepByMail])
    assert.equal((await other.post(at({ id }), { topic: 'x', question: 'x' })).status, 404, at.pattern);
  assert.equal(
    (await server.visitor().get(understood({ id }))).status,
    303,
    'a stranger is asked to sign in',
  );
});

test('other words are read again and confirmed again', async () => {
  await using server = await serve();
  const id = await ask(server, 'Ik wil hulp bij het douchen.');
  await server.post(paths.question.understood({ id }), { topic: 'douchen', age: '82' });
  assert.match(
    (await server.get(paths.question.edit({ id }))).html,
    />Ik wil hulp bij het douchen\.<\/textarea>/,
  );
  assert.equal((await server.post(paths.question.edit({ id }), { question: '' })).status, 422);
  const changed = await server.post(paths.question.edit({ id }), {
    question: 'Ik zoek iemand om mee te wandelen.',
  });
  const page = await server.get(changed.location ?? '');
  assert.match(page.text, /Uw vraag is aangepast/);
  assert.match(page.text, /om mee te wandelen/);
  assert.match(page.html, /value="82"/, 'what she told before stays');
});

test('a second question is hers too, and follows the one it came from', async () => {
  await using server = await serve();
  const first = await ask(server, 'Ik wil hulp bij het douchen.');
  assert.match(
    (await server.get(paths.question.again({ id: first }))).html,
    new RegExp(`name="follows" value="${first}"`),
  );
  const second = await ask(server, 'Ik wil ook wandelen.', { follows: first });
  const stranger = server.visitor();
  const theirs = await ask(stranger, 'Ik wil iets anders.', { follows: first });
  assert.equal((await server.get(paths.question.understood({ id: second }))).status, 200);
  assert.equal((await server.get(paths.question.understood({ id: theirs }))).status, 404);
});

test('a letter carries a code once; staff and a crowd are met kindly', async () => {
  await using server = await serve();
  const id = await ask(server, 'Ik wil hulp bij het douchen.');
  const letter = await server.post(paths.question.letter({ id }));
  assert.match(letter.text, /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/);
  assert.match(letter.text, /Bel ons: \(0123\) 45 67 89/);
  assert.equal((await server.get(paths.question.letter({ id }))).location, paths.question.keep({ id }));

  const staff = server.visitor();
  const member = await giveDeskHost(server.door, server.site.deskOrganisation, 'Bas');
  await server.signIn({ kind: 'member', organisation: server.site.deskOrganisation, member }, staff);
  const refused = await staff.post(paths.ask(), { question: 'Een vraag van een klant' });
  assert.equal(refused.status, 409);
  assert.match(refused.html, new RegExp(`href="${paths.work.intake()}"`));
  assert.match(refused.html, />Een vraag van een klant<\/textarea>/);

  for (let n = 0; n < 29; n++) await ask(server.visitor(), 'Ik wil wandelen.');
  const crowded = await server.visitor().post(paths.ask(), { question: 'De eenendertigste' });
  assert.equal(crowded.status, 429);
  assert.match(crowded.html, />De eenendertigste<\/textarea>/);
  assert.equal(
    (await server.visitor('203.0.113.9').post(paths.ask(), { question: 'Ergens anders' })).status,
    303,
  );
});

test('sharing is one by one, in words, and can be taken back', async () => {
  await using server = await serve();
  const provider = await giveProvider(server.door, 'De Tureluur');
  const id = await ask(server, 'Ik wil hulp bij het douchen.');
  const before = await server.get(paths.question.share({ id }));
  assert.match(before.text, /Het Loket/);
  assert.match(before.text, /Deel mijn vraag met De Tureluur/);
  const shared = await server.post(paths.question.share({ id }), { organisation: provider });
  const after = await server.get(shared.location ?? '');
  assert.match(after.text, /Uw vraag is gedeeld/);
  assert.match(after.text, /De Tureluur Sinds 10 maart 2026\. Omdat u dat wilde\./);
  await server.post(paths.question.unshare({ id }), { organisation: provider });
  assert.match(
    (await server.get(paths.question.share({ id }))).text,
    /Eerder gedeeld De Tureluur: van 10 maart tot 10 maart/,
  );
  assert.equal((await server.post(paths.question.share({ id }), { organisation: 'x' })).status, 422);
});

test('kept by e-mail: a code is sent, and the page on which it is typed comes next', async () => {
  await using server = await serve();
  const id = await ask(server, 'Ik wil hulp bij het douchen.');
  assert.match((await server.get(paths.question.keep({ id }))).text, /Bewaar uw vraag/);
  for (const email of ['', 'geen adres']) {
    const wrong = await server.post(paths.question.keepByMail({ id }), { email });
    assert.equal(wrong.status, 422);
    assert.match(wrong.html, /aria-invalid="true"/);
  }
  const sent = await server.post(paths.question.keepByMail({ id }), { email: 'jannie@voorbeeld.example' });
  assert.match(sent.location ?? '', new RegExp(`^${paths.signIn.code()}`));
});

test('what can not wait stands first, and stops nobody', async () => {
  await using server = await serve();
  const id = await ask(server, 'Ik wil dood. Ik wil niet meer leven.');
  const { html, text } = await server.get(paths.question.understood({ id }));
  assert.match(html, /href="tel:113"/);
  assert.ok(html.indexOf('tel:113') < html.indexOf('<h1'), 'before what we understood');
  assert.match(text, /Ja, dit klopt\. Toon het aanbod/);
});

test('every screen speaks English too', async () => {
  await using server = await serve();
  await giveProvider(server.door, 'De Tureluur');
  const id = await ask(server, 'I want help with showering.');
  const { understood, edit, keep, share, again } = paths.question;
  for (const at of [paths.home(), ...[understood, edit, keep, share, again].map((path) => path({ id }))]) {
    const response = await server.request(at, { headers: { 'accept-language': 'en' } });
    assert.equal(response.status, 200, at);
    const html = await response.text();
    assert.match(html, /<html lang="en">/);
    assert.doesNotMatch(
      html.replace(/<!doctype.*?<main>/s, ''),
      /\b(Uw vraag|Bewaar|Deel mijn|u kiest)\b/,
      at,
    );
  }
});
