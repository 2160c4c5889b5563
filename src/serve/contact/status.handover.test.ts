import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  type Asked,
  ask,
  choose,
  makeRegion,
  type Region,
  staffOf,
  TUESDAY,
} from '../../../test/databases/region.ts';
import { freshDatabase } from '../../../test/setup/fresh-database.ts';
import { type TestServer, testServer } from '../../../test/setup/test-server.ts';
import { setQuestionState } from '../../ask/questions/index.ts';
import { paths } from '../../paths.ts';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import { createLog } from '../../platform/log/log.ts';
import {
  acceptContact,
  answerHandover,
  type Case,
  declineContact,
  escalateJob,
  handoversOfCase,
  offerHandover,
} from '../cases/index.ts';
import { routes } from './index.ts';

let server: TestServer;
let region: Region;
before(async () => {
  server = await testServer(routes, { database: await freshDatabase(), now: addHours(TUESDAY, 2) });
  region = await makeRegion(server.door);
});
after(() => server.close());

const chosen = async (): Promise<{ asked: Asked; of: Case }> => {
  const asked = await ask(server.door, region);
  const of = await choose(server.door, asked, region.provider, 'private');
  await server.door.transaction({ kind: 'customer', person: asked.person }, (tx) =>
    setQuestionState(tx, { personId: asked.person, id: asked.question }, 'chosen', TUESDAY),
  );
  return { asked, of };
};
const see = async ({ person, question }: Asked) => {
  const texts: string[] = [];
  for (const language of ['nl', 'en']) {
    const who = server.visitor();
    await server.signIn({ kind: 'person', person }, who);
    if (language === 'en') who.cookies.set('voorkeur', 'en.normal.light');
    const page = await who.get(paths.question.status({ id: question }));
    assert.equal(page.status, 200, language);
    texts.push(page.text);
  }
  return texts.join('\n');
};
const asked = (of: Case) => staffOf(region.provider, of.contactId);

test('her page tells of a handover that was declined', async () => {
  const { asked: her, of } = await chosen();
  const giver = asked(of);
  const to =
    giver === region.provider.staff.marja ? region.provider.staff.joris : region.provider.staff.marja;
  await server.door.transaction(giver, async (tx) => {
    await acceptContact(tx, giver, of.id, TUESDAY);
    await offerHandover(tx, giver, of.id, { to: to.member, reason: 'Ik ga met verlof.' }, TUESDAY);
  });
  await server.door.transaction(to, (tx) =>
    answerHandover(tx, to, of.id, { answer: 'decline', reason: 'Ik zit vol.' }, TUESDAY),
  );
  assert.match(await see(her), /blijft uw vaste contact/);
});

test('her page tells of a contact who said no', async () => {
  const { asked: her, of } = await chosen();
  await server.door.transaction(asked(of), (tx) =>
    declineContact(tx, asked(of), of.id, { reason: 'Ik zit vol.' }, TUESDAY),
  );
  assert.match(await see(her), /kan uw vaste contact niet worden/);
});

test('her page tells of a contact who did not answer in time', async () => {
  const { asked: her, of } = await chosen();
  server.setNow(addDays(TUESDAY, 3));
  const log = createLog('silent');
  await escalateJob(server.door, () => addDays(TUESDAY, 3), log).run({ organisation: region.provider.id });
  const offers = await server.door.transaction(asked(of), (tx) =>
    handoversOfCase(tx, region.provider.id, of.id),
  );
  assert.equal(offers.length, 2);
  assert.match(await see(her), /antwoordde niet op tijd/);
  server.setNow(addHours(TUESDAY, 2));
});
