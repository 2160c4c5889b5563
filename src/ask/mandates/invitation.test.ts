import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asPerson, type Family, makePerson, openFamily } from '../../../test/setup/family.ts';
import { codeIn, hidden, linkIn } from '../../../test/setup/sign-in-server.ts';
import type { TestVisitor } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { addDays, addMinutes } from '../../platform/clock/clock.ts';
import { INVITED_DAYS } from './give-mandate.ts';

let family: Family;
before(async () => {
  family = await openFamily();
});
after(() => family.server.close());

const mailsTo = (to: string) =>
  family.server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .selectFrom('mail')
      .select(['subject', 'body', 'kind'])
      .where('recipient', '=', to)
      .orderBy('created_at')
      .execute(),
  );
const FORM = { name: 'Karin de Wit', ground: 'child', scope: ['talk', 'choose'], until: '2027-03-10' };
const asked = async (email: string, form: Record<string, string | readonly string[]> = {}) => {
  const mother = await family.mother();
  const hers = await family.browserOf(mother);
  const sent = await hers.post(paths.mine.newHelper(), { ...FORM, email, ...form });
  assert.equal(sent.location, paths.mine.helpers({ gelukt: 'gevraagd' }), sent.text);
  const mail = (await mailsTo(email)).at(-1);
  return { mother, hers, mail, link: linkIn(mail?.body ?? '') };
};
const answer = (who: TestVisitor, link: string, antwoord: 'ja' | 'nee') => {
  const url = new URL(link, 'http://test.example');
  return who.post(url.pathname, { t: url.searchParams.get('t') ?? '', antwoord });
};
const rows = (person: string) =>
  asPerson(family.server.door, person, (tx) =>
    tx.selectFrom('mandate').selectAll().where('person_id', '=', person).execute(),
  );

test('she asks by mail; a new helper says yes in one press and helps with what was given', async () => {
  const { mother, hers, mail, link } = await asked('karin@voorbeeld.nl');
  assert.equal(mail?.kind, 'invitation');
  assert.match(mail?.body ?? '', /meekijken, berichten sturen, kiezen/);
  assert.match((await hers.get(paths.mine.helpers())).text, /Wij stuurden een mail naar karin@voorbeeld\.nl/);
  const karin = family.server.visitor();
  const page = await karin.get(link);
  assert.match(page.text, /Wilt u Mevrouw De Wit helpen/);
  assert.match(page.text, /10 maart 2027/);
  const yes = await answer(karin, link, 'ja');
  assert.equal(yes.location, paths.helping.whom({ gelukt: 'ja' }));
  const whom = await karin.get(yes.location ?? '');
  assert.match(whom.text, /Kijk mee voor Mevrouw De Wit/);
  const [mandate] = await rows(mother.person);
  await karin.post(paths.helping.whom(), { voor: mandate?.id ?? '' });
  assert.equal((await karin.get(paths.question.status({ id: mother.question }))).status, 200);
  assert.deepEqual(mandate?.scope, ['see', 'talk', 'choose']);
  const own = await family.server.door.transaction(
    { kind: 'visitor', carrying: 'karin@voorbeeld.nl' },
    (tx) =>
      tx.selectFrom('sign_in_name').select('person_id').where('email', '=', 'karin@voorbeeld.nl').execute(),
  );
  assert.equal(own[0]?.person_id, mandate?.representative_id);
});

test('an invitation is answered once, by who has its secret, and works for two weeks', async () => {
  const { mother, link } = await asked('once@voorbeeld.nl');
  const [mandate] = await rows(mother.person);
  const address = paths.helping.invitation({ person: mother.person, mandate: mandate?.id ?? '' });
  for (const wrong of ['', '?t=', '?t=guess', `?t=${mandate?.invite_hash}`])
    assert.equal((await family.server.visitor().get(address + wrong)).status, 410, wrong);
  assert.equal((await family.server.visitor().post(address, { t: 'guess', antwoord: 'ja' })).status, 410);
  const other = await asked('other@voorbeeld.nl');
  const [theirs] = await rows(other.mother.person);
  const swapped = paths.helping.invitation({ person: mother.person, mandate: theirs?.id ?? '' });
  assert.equal((await family.server.visitor().get(`${swapped}?${link.split('?')[1]}`)).status, 410);
  const began = family.server.clock();
  family.server.setNow(addDays(began, INVITED_DAYS));
  assert.equal((await answer(family.server.visitor(), link, 'ja')).status, 410);
  family.server.setNow(began);
  assert.equal((await answer(family.server.visitor(), link, 'ja')).status, 303);
  assert.equal((await answer(family.server.visitor(), link, 'ja')).status, 410);
  assert.equal((await family.server.visitor().get(link)).status, 410);
});

test('opening the mail does nothing, saying no is heard, and yes is still possible', async () => {
  const { mother, hers, link } = await asked('no@voorbeeld.nl');
  for (let scans = 0; scans < 3; scans++) await family.server.visitor().get(link);
  assert.equal((await rows(mother.person))[0]?.accepted_at, null);
  const no = await answer(family.server.visitor(), link, 'nee');
  assert.match(no.text, /U zei nee/);
  assert.match((await hers.get(paths.mine.helpers())).text, /Zei nee/);
  assert.equal((await answer(family.server.visitor(), link, 'ja')).status, 303);
});

test('what she takes back can no longer be accepted', async () => {
  const { mother, hers, link } = await asked('back@voorbeeld.nl');
  const [mandate] = await rows(mother.person);
  await hers.post(paths.mine.stopHelper({ mandate: mandate?.id ?? '' }));
  assert.equal((await answer(family.server.visitor(), link, 'ja')).status, 410);
  assert.equal((await rows(mother.person))[0]?.accepted_at, null);
});

test('an address that is someone’s already is proven first, by a code', async () => {
  const bas = await makePerson(family.server.door, 'Bas', 'bas@voorbeeld.nl');
  const { mother, link } = await asked(bas.email);
  family.server.setNow(addMinutes(family.server.clock(), 1));
  const stranger = family.server.visitor();
  const yes = await answer(stranger, link, 'ja');
  assert.match(yes.location ?? '', /^\/aanmelden\/code/);
  assert.equal((await rows(mother.person))[0]?.representative_id, null);
  const page = await stranger.get(yes.location ?? '');
  const code = codeIn((await mailsTo(bas.email)).at(-1)?.body ?? '');
  const fields = { bij: hidden(page.html, 'bij'), doel: hidden(page.html, 'doel').replaceAll('&amp;', '&') };
  const proven = await stranger.post(paths.signIn.code(), { ...fields, code });
  assert.equal(proven.location, link);
  const now = await answer(stranger, link, 'ja');
  assert.equal(now.location, paths.helping.whom({ gelukt: 'ja' }));
  assert.equal((await rows(mother.person))[0]?.representative_id, bas.person);
});

test('who is signed in as somebody else does not accept with that name', async () => {
  const eva = await family.helper('Eva');
  const { mother, hers, link } = await asked('mine@voorbeeld.nl');
  await answer(await family.browserOf(eva), link, 'ja');
  const [mandate] = await rows(mother.person);
  assert.ok(mandate?.representative_id);
  assert.notEqual(mandate?.representative_id, eva.person);
  const again = await asked('hers@voorbeeld.nl');
  await answer(again.hers, again.link, 'ja');
  assert.notEqual((await rows(again.mother.person))[0]?.representative_id, again.mother.person);
  assert.ok(hers);
});

test('what is not right is kept beside its error, and no mail leaves', async () => {
  const mother = await family.mother();
  const hers = await family.browserOf(mother);
  const wrong: [Record<string, string | readonly string[]>, RegExp][] = [
    [{ email: 'jo@' }, /Dit e-mailadres klopt niet/],
    [{ name: 'Win www.evil.example' }, /Vul hier alleen een naam in/],
    [{ ground: 'curator' }, /Kies wie dit voor u is/],
    [{ until: '2026-03-10' }, /Kies een dag na vandaag/],
    [{ until: '2036-03-10' }, /Kies een dag na vandaag/],
    [{ ground: 'supporter', scope: ['details'] }, /Dit kan niet voor een onafhankelijk cliëntondersteuner/],
  ];
  for (const [change, error] of wrong) {
    const page = await hers.post(paths.mine.newHelper(), { ...FORM, email: 'x@voorbeeld.nl', ...change });
    assert.equal(page.status, 422);
    assert.match(page.text, error);
    assert.match(page.html, /value="(Karin de Wit|Win www\.evil\.example)"/);
  }
  assert.deepEqual(await rows(mother.person), []);
  assert.deepEqual(await mailsTo('x@voorbeeld.nl'), []);
});

test('she can’t be her own helper, and asks nobody over and over', async () => {
  const riet = await makePerson(family.server.door, 'Riet', 'riet@voorbeeld.nl');
  const hers = await family.browserOf(riet);
  const give = (email: string) => hers.post(paths.mine.newHelper(), { ...FORM, email });
  assert.match((await give('Riet@Voorbeeld.nl')).text, /Dit is uw eigen e-mailadres/);
  assert.equal((await give('a@voorbeeld.nl')).status, 303);
  assert.match((await give('a@voorbeeld.nl')).text, /Dit adres heeft u al gevraagd/);
  let last = 303;
  for (let n = 0; n < 9 && last === 303; n++) last = (await give(`a${n}@voorbeeld.nl`)).status;
  assert.equal(last, 422);
});

test('who has no name yet is asked for it', async () => {
  const nobody = { person: (await family.mother()).person };
  await asPerson(family.server.door, nobody.person, (tx) =>
    tx.updateTable('person').set({ name: null }).where('person_id', '=', nobody.person).execute(),
  );
  const hers = await family.browserOf(nobody);
  assert.match((await hers.get(paths.mine.newHelper())).html, /name="own"/);
  const form = { ...FORM, email: 'named@voorbeeld.nl' };
  assert.equal((await hers.post(paths.mine.newHelper(), form)).status, 422);
  assert.equal((await hers.post(paths.mine.newHelper(), { ...form, own: 'Riet de Boer' })).status, 303);
  assert.match((await mailsTo('named@voorbeeld.nl')).at(-1)?.subject ?? '', /^Riet de Boer vraagt u/);
});

test('a helper without e-mail comes in with the code of a letter, and says yes there', async () => {
  const mother = await family.mother();
  const hers = await family.browserOf(mother);
  const letter = await hers.post(paths.mine.newHelper(), { ...FORM, name: 'Oom Piet', email: '' });
  assert.equal(letter.status, 200);
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(letter.text)?.[0] ?? '';
  const [asked] = await rows(mother.person);
  assert.equal(asked?.accepted_at, null);
  const piet = family.server.visitor();
  const inside = await piet.post(paths.signIn.printed(), { code });
  assert.equal(inside.location, paths.questions());
  assert.equal((await piet.get(paths.questions())).location, paths.helping.whom());
  await piet.post(paths.helping.whom(), { voor: asked?.id ?? '' });
  assert.equal((await piet.get(paths.question.status({ id: mother.question }))).status, 404, 'no yes yet');
  assert.match((await piet.get(paths.helping.whom())).text, /Mevrouw De Wit vraagt of u wilt helpen/);
  const stranger = await family.browserOf(await family.helper('Eva'));
  const tried = await stranger.post(paths.helping.whom(), { voor: asked?.id ?? '', antwoord: 'ja' });
  assert.equal(tried.location, paths.helping.whom({ gelukt: 'voorbij' }));
  const yes = await piet.post(paths.helping.whom(), { voor: asked?.id ?? '', antwoord: 'ja' });
  assert.equal(yes.location, paths.helping.whom({ gelukt: 'ja' }));
  await piet.post(paths.helping.whom(), { voor: asked?.id ?? '' });
  assert.equal((await piet.get(paths.question.status({ id: mother.question }))).status, 200);
  assert.equal((await piet.post(paths.question.stop({ id: mother.question }))).status, 303, 'he may choose');
});
