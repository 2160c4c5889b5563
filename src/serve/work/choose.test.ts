import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { choicesOf } from '../../ask/choices/index.ts';
import { findQuestion, withdrawShare } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { casesOfQuestion } from '../cases/index.ts';
import { type Desk, logOf, openDesk, takeIn } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.server.close());

let callers = 0;
const onThePhone = () => {
  const phone = `06 1000 ${String(1000 + callers++)}`;
  return takeIn(desk, { text: 'Ik zoek hulp thuis bij het douchen.', name: `Beller ${callers}`, phone });
};
const asHer = <T>(person: string, work: Parameters<typeof desk.server.door.transaction<T>>[1]) =>
  desk.server.door.transaction({ kind: 'customer', person }, work);

test('offers to read out, with every way of not choosing', async () => {
  const { id } = await onThePhone();
  const page = await desk.server.get(paths.work.choose({ case: id }));
  assert.equal(page.status, 200);
  for (const words of ['Geen van deze', 'Eerst overleggen', 'Nu even niet', 'Stoppen met deze vraag'])
    assert.ok(page.text.includes(words), words);
});

test('a choice spoken on the phone is hers, through the desk, and in her log', async () => {
  const { id, person, question } = await onThePhone();
  const at = { case: id };
  const offer = desk.region.provider.offers['private'] ?? '';
  const silent = await desk.server.post(paths.work.choose(at), {
    keuze: offer,
    reason: 'Zij kent dit team.',
  });
  assert.equal(silent.status, 422);
  assert.match(silent.html, /id="f-zelf-error"/);
  assert.match(silent.text, /Zij kent dit team\./);
  const done = await desk.server.post(paths.work.choose(at), {
    keuze: offer,
    zelf: 'ja',
    reason: 'Zij kent dit team.',
  });
  assert.equal(done.location, paths.work.case(at, { gelukt: 'keuze' }));
  const [choice] = await asHer(person, (tx) => choicesOf(tx, { person, question }));
  assert.deepEqual(
    [choice?.kind, choice?.chosenBy, choice?.offerId, choice?.reason],
    ['choose', 'desk', offer, 'Zij kent dit team.'],
  );
  const log = await logOf(desk.server, person);
  assert.ok(
    log.some(
      (one) =>
        one.actor === 'representative:desk' && one.object === 'choice' && one.member === desk.host.member,
    ),
  );
  const page = await desk.server.get(done.location ?? '');
  assert.match(page.text, /Wacht op het vaste contact van kwikstaart/);
  assert.match(page.text, /De klant koos een aanbieder.*kwikstaart/);
  assert.doesNotMatch(page.text, /Bel de klant|Beloofd: terugbellen/);
  const cases = await asHer(person, (tx) => casesOfQuestion(tx, person, question));
  assert.ok(cases.some((of) => of.kind === 'chosen' && of.organisationId === desk.region.provider.id));
});

test('not choosing and stopping are recorded just as well', async () => {
  const { id, person, question } = await onThePhone();
  await desk.server.post(paths.work.choose({ case: id }), { keuze: 'none', zelf: 'ja' });
  await desk.server.post(paths.work.choose({ case: id }), { keuze: 'stop', zelf: 'ja' });
  const choices = await asHer(person, (tx) => choicesOf(tx, { person, question }));
  assert.deepEqual(
    choices.map((one) => [one.kind, one.chosenBy]),
    [
      ['none', 'desk'],
      ['stop', 'desk'],
    ],
  );
});

test('a question taken back from the desk: nobody chooses, and nobody gets a code', async () => {
  const { id, person, question } = await onThePhone();
  await asHer(person, async (tx) => {
    const hers = await findQuestion(tx, person, question);
    assert.ok(hers);
    await withdrawShare(tx, hers, desk.host.organisation, desk.server.clock());
  });
  const page = await desk.server.get(paths.work.choose({ case: id }));
  assert.match(page.text, /Kiezen kan hier nu niet/);
  await desk.server.post(paths.work.choose({ case: id }), { keuze: 'stop', zelf: 'ja' });
  assert.deepEqual(await asHer(person, (tx) => choicesOf(tx, { person, question })), []);
  const letter = await desk.server.post(paths.work.letter({ case: id }));
  assert.equal(letter.location, paths.work.case({ case: id }));
});
