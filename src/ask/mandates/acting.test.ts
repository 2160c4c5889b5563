import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Asked } from '../../../test/databases/region.ts';
import { asPerson, type Family, makeMandate, openFamily } from '../../../test/setup/family.ts';
import { logOf } from '../../../test/setup/log-of.ts';
import type { TestVisitor } from '../../../test/setup/test-server.ts';
import { paths } from '../../paths.ts';
import { addDays } from '../../platform/clock/clock.ts';
import { QUESTION_FIELD } from '../questions/ask-form.tsx';

let family: Family;
before(async () => {
  family = await openFamily();
});
after(() => family.server.close());

const statusOf = async (who: TestVisitor, { question }: Asked): Promise<number> =>
  (await who.get(paths.question.status({ id: question }))).status;
const write = (who: TestVisitor, { question }: Asked) =>
  who.post(paths.question.messages({ id: question }), { bericht: 'Wanneer komt u?' });

test('who only looks sees her question and can do nothing with it', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const who = await family.acting(karin, await family.give(mother, karin, { scope: ['see'] }));
  assert.equal(await statusOf(who, mother), 200);
  const page = await who.get(paths.question.status({ id: mother.question }));
  assert.doesNotMatch(page.html, /name="bericht"/);
  assert.doesNotMatch(page.html, /stoppen"/);
  const at = { id: mother.question };
  for (const path of [
    paths.question.messages(at),
    paths.question.stop(at),
    paths.question.none(at),
    paths.question.weigh(at),
    paths.question.choose(at),
    paths.question.edit(at),
    paths.question.keep(at),
    paths.question.letter(at),
    paths.question.share(at),
    paths.ask(),
  ])
    assert.equal((await who.post(path, { bericht: 'x', vraag: 'x' })).status, 403, path);
  for (const path of [paths.question.stop(at), paths.question.keep(at), paths.mine.helpers()])
    assert.equal((await who.get(path)).status, 403, path);
  const { state } = await asPerson(family.server.door, mother.person, (tx) =>
    tx
      .selectFrom('question')
      .select('state')
      .where('person_id', '=', mother.person)
      .executeTakeFirstOrThrow(),
  );
  assert.equal(state, 'understood');
});

test('the pages say whose they are; who looked is for a helper who was given the details', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const whole = await family.acting(karin, await family.give(mother, karin, { scope: ['see', 'details'] }));
  assert.match((await whole.get(paths.questions())).html, /<h1[^>]*>Vragen van Riet de Wit</);
  const looks = await whole.get(paths.mine.looks());
  assert.match(looks.html, /<h1[^>]*>Wie keek er in de gegevens van Riet de Wit\?</);
  assert.match(looks.html, /href="\/mijn-vragen"[^>]*>.*Vragen van Riet de Wit/);

  const sees = await family.acting(karin, await family.give(mother, karin));
  for (const at of [paths.mine.looks(), paths.question.looks({ id: mother.question })]) {
    const refused = await sees.get(at);
    assert.equal(refused.status, 403);
    assert.match(refused.text, /not-given/);
  }
  const status = await sees.get(paths.question.status({ id: mother.question }));
  assert.doesNotMatch(status.html, /wie-keek/);
});

test('when it was stopped early, both read the same last day', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const own = await family.browserOf(mother);
  const { id } = await family.give(mother, karin);
  await own.post(paths.mine.stopHelper({ mandate: id }));
  assert.match((await own.get(paths.mine.helpers())).text, /tot en met 10 maart 2026 Gestopt/);
  const hers = await family.browserOf(karin);
  assert.match((await hers.get(paths.helping.whom())).text, /U hielp Riet de Wit tot en met 10 maart 2026/);
});

test('a message of a helper is hers, with the name of who wrote it, and so is the log', async () => {
  const [mother, karin] = [await family.mother(), await family.helper('Karin de Wit')];
  const who = await family.acting(karin, await family.give(mother, karin, { scope: ['see', 'talk'] }));
  assert.equal((await write(who, mother)).status, 303);
  assert.equal((await who.post(paths.question.stop({ id: mother.question }))).status, 403);
  const own = await (await family.browserOf(mother)).get(paths.question.status({ id: mother.question }));
  assert.match(own.text, /Karin de Wit, voor u/);
  const log = await logOf(family.server.door, mother.person);
  const hers = log.filter(({ actor }) => actor === 'representative:mandate');
  assert.ok(hers.some((one) => one.action === 'U' && one.object === 'question'));
  assert.ok(hers.every((one) => one.who === 'Karin de Wit'));
});

test('a choice of a helper is kept as that of a representative, with her name on the timeline', async () => {
  const [mother, karin] = [await family.mother(), await family.helper('Karin de Wit')];
  const mandate = await family.give(mother, karin, { scope: ['see', 'choose'] });
  const who = await family.acting(karin, mandate);
  const offer = family.region.provider.offers['private'] ?? '';
  const at = { id: mother.question };
  const page = await who.get(paths.question.confirm({ ...at, offer }));
  assert.equal(page.status, 200);
  assert.doesNotMatch(page.html, /name="phone"/);
  const done = await who.post(paths.question.choose(at), {
    aanbod: offer,
    name: 'Iemand anders',
    phone: '06 99 99 99 99',
  });
  assert.equal(done.location, paths.question.status(at, { gelukt: 'keuze' }));
  const { door } = family.server;
  const { kept, person } = await asPerson(door, mother.person, async (tx) => ({
    kept: await tx
      .selectFrom('choice')
      .select(['kind', 'chosen_by'])
      .where('person_id', '=', mother.person)
      .executeTakeFirstOrThrow(),
    person: await tx
      .selectFrom('person')
      .select(['name', 'phone'])
      .where('person_id', '=', mother.person)
      .executeTakeFirstOrThrow(),
  }));
  assert.deepEqual(kept, { kind: 'choose', chosen_by: 'representative' });
  assert.deepEqual(person, { name: 'Mevrouw De Wit', phone: '06 12 34 56 70' });
  const own = await (await family.browserOf(mother)).get(paths.question.status(at));
  assert.match(own.text, /Karin de Wit koos voor u/);
});

test('a mandate that runs out makes her herself again, at the next request', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const { server } = family;
  const until = '2026-03-12';
  const who = await family.acting(karin, await family.give(mother, karin, { until, scope: ['see', 'talk'] }));
  const begin = server.clock();
  try {
    server.setNow(new Date('2026-03-12T22:30:00Z'));
    assert.equal(await statusOf(who, mother), 200);
    server.setNow(new Date('2026-03-12T23:30:00Z'));
    assert.equal(await statusOf(who, mother), 404);
    assert.equal((await write(who, mother)).status, 404);
    const asked = await who.post(paths.ask(), { [QUESTION_FIELD]: 'Ik zoek zelf hulp bij het koken.' });
    assert.equal(asked.status, 303);
    const whose = await asPerson(server.door, karin.person, (tx) =>
      tx.selectFrom('question').select('id').where('person_id', '=', karin.person).execute(),
    );
    assert.equal(whose.length, 1, 'her own question now');
  } finally {
    server.setNow(begin);
  }
});

test('what was sent in her name after the end is not kept as the helper’s own', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const mandate = await family.give(mother, karin, { scope: ['see', 'talk'] });
  const who = await family.acting(karin, mandate);
  await (await family.browserOf(mother)).post(paths.mine.stopHelper({ mandate: mandate.id }));
  const asked = await who.post(paths.ask(), { [QUESTION_FIELD]: 'Wie helpt mijn moeder met koken?' });
  assert.equal(asked.status, 403);
  for (const person of [karin.person, mother.person]) {
    const texts = await asPerson(family.server.door, person, (tx) =>
      tx.selectFrom('question').select('text').where('person_id', '=', person).execute(),
    );
    assert.ok(texts.every(({ text }) => !text.includes('koken')));
  }
  assert.equal((await who.post(paths.ask(), { [QUESTION_FIELD]: 'Wie helpt mij met koken?' })).status, 303);
});

test('what the mother stops in her browser ends in that of the daughter at once', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const mandate = await family.give(mother, karin, { scope: ['see', 'talk', 'choose', 'details'] });
  const who = await family.acting(karin, mandate);
  assert.equal(await statusOf(who, mother), 200);
  const hers = await family.browserOf(mother);
  const stopped = await hers.post(paths.mine.stopHelper({ mandate: mandate.id }));
  assert.equal(stopped.location, paths.mine.helpers({ gelukt: 'gestopt' }));
  assert.equal(await statusOf(who, mother), 404);
  assert.equal((await write(who, mother)).status, 404);
  const again = await who.post(paths.helping.whom(), { voor: mandate.id });
  assert.equal(again.location, paths.helping.whom({ gelukt: 'voorbij' }));
});

test('a narrower mandate narrows at once', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const mandate = await family.give(mother, karin, { scope: ['see', 'talk'] });
  const who = await family.acting(karin, mandate);
  assert.equal((await write(who, mother)).status, 303);
  const hers = await family.browserOf(mother);
  const changed = await hers.post(paths.mine.helper({ mandate: mandate.id }), { until: '2026-12-31' });
  assert.equal(changed.location, paths.mine.helpers({ gelukt: 'aangepast' }));
  assert.equal((await write(who, mother)).status, 403);
  assert.equal(await statusOf(who, mother), 200);
});

test('a mandate of the one never opens another', async () => {
  const [riet, anna] = [await family.mother(), await family.mother()];
  const [karin, bas] = [await family.helper('Karin'), await family.helper('Bas')];
  const ofRiet = await family.give(riet, karin, { scope: ['see', 'talk'] });
  const ofAnna = await family.give(anna, bas, { scope: ['see', 'talk'] });
  const who = await family.acting(karin, ofRiet);
  assert.equal(await statusOf(who, riet), 200);
  assert.equal(await statusOf(who, anna), 404);
  assert.equal((await write(who, anna)).status, 404);
  // Bas's mandate is nothing in Karin's hands.
  for (const id of [ofAnna.id, anna.person, ofRiet.id.toUpperCase(), 'nonsense', '']) {
    const other = await family.browserOf(karin);
    await other.post(paths.helping.whom(), { voor: id });
    assert.equal(await statusOf(other, anna), 404, id);
  }
  assert.equal((await who.post(paths.helping.stop({ mandate: ofAnna.id }))).status, 404);
  assert.equal((await who.get(paths.helping.whom())).text.includes('Bas'), false);
});

test('a session that names what is not hers acts for nobody', async () => {
  const [riet, anna] = [await family.mother(), await family.mother()];
  const [karin, bas] = [await family.helper('Karin'), await family.helper('Bas')];
  const ofRiet = await family.give(riet, karin, { scope: ['see'] });
  const ofAnna = await family.give(anna, bas, { scope: ['see'] });
  const pending = await family.give(anna, karin, { scope: ['see'], accepted: false });
  const swapped: [string, string][] = [
    [anna.person, ofRiet.id],
    [riet.person, ofAnna.id],
    [anna.person, ofAnna.id],
    [anna.person, pending.id],
    [anna.person, anna.person],
  ];
  for (const [person, mandate] of swapped) {
    const who = await family.browserOf(karin);
    await asPerson(family.server.door, karin.person, (tx) =>
      tx
        .updateTable('session')
        .set({ acting_person_id: person, acting_mandate_id: mandate })
        .where('person_id', '=', karin.person)
        .execute(),
    );
    assert.equal(await statusOf(who, anna), 404);
    assert.equal(await statusOf(who, riet), 404);
  }
});

test('who helps her mother does not reach whom the mother helps', async () => {
  const [grandmother, mother] = [await family.mother(), await family.mother()];
  const karin = await family.helper('Karin');
  const asHelper = { person: mother.person, name: 'Riet', email: 'riet@voorbeeld.nl' };
  const ofGrandmother = await makeMandate(family.server.door, grandmother.person, asHelper, {
    scope: ['see'],
  });
  const who = await family.acting(karin, await family.give(mother, karin, { scope: ['see', 'choose'] }));
  assert.equal(await statusOf(who, mother), 200);
  const again = await who.post(paths.helping.whom(), { voor: ofGrandmother.id });
  assert.equal(again.location, paths.helping.whom({ gelukt: 'voorbij' }));
  assert.equal(await statusOf(who, grandmother), 404);
});

test('back to herself in one press; and who lays it down is out at once', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const mandate = await family.give(mother, karin, { scope: ['see'] });
  const who = await family.acting(karin, mandate);
  const other = await family.acting(karin, mandate);
  assert.equal((await who.post(paths.helping.whom(), { voor: 'zelf' })).location, paths.questions());
  assert.equal(await statusOf(who, mother), 404);
  assert.equal(await statusOf(other, mother), 200, 'each browser says for itself for whom it is');
  await who.post(paths.helping.stop({ mandate: mandate.id }));
  assert.equal(await statusOf(other, mother), 404);
});

test('a guardian stands in her shoes, but for what only she can do', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const scope = ['see', 'talk', 'choose', 'details'] as const;
  const mandate = await family.give(mother, karin, { ground: 'curator', until: null, scope: [...scope] });
  const who = await family.acting(karin, mandate);
  family.server.setNow(addDays(family.server.clock(), 20));
  try {
    assert.equal(await statusOf(who, mother), 200);
    assert.equal((await who.post(paths.question.letter({ id: mother.question }))).status, 403);
    const hers = await family.browserOf(mother);
    assert.equal((await hers.post(paths.mine.stopHelper({ mandate: mandate.id }))).status, 404);
    assert.match((await hers.get(paths.mine.helpers())).text, /De rechter besliste dit/);
    assert.equal(await statusOf(who, mother), 200);
  } finally {
    family.server.setNow(addDays(family.server.clock(), -20));
  }
});

test('signing out, or signing in as another, ends it', async () => {
  const [mother, karin] = [await family.mother(), await family.helper()];
  const who = await family.acting(karin, await family.give(mother, karin, { scope: ['see'] }));
  const stolen = who.cookies.get('aanzet') ?? '';
  await who.post(paths.signIn.out());
  who.cookies.set('aanzet', stolen);
  assert.equal(await statusOf(who, mother), 303);
});
