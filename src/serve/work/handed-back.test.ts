import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, choose, staffOf } from '../../../test/databases/region.ts';
import { paths } from '../../paths.ts';
import { addHours } from '../../platform/clock/clock.ts';
import { asMember, openDesk } from './test-desk.sql.ts';

test('a handover that was declined stands on the giver’s day until she works on it', async () => {
  const { server, region } = await openDesk();
  const asked = await ask(server.door, region);
  const of = await choose(server.door, asked, region.provider, 'private');
  const { marja, joris } = region.provider.staff;
  const to = of.contactId === marja.member ? joris : marja;
  const giver = await asMember(server, staffOf(region.provider, of.contactId));
  const at = { case: of.id };
  await giver.post(paths.work.acceptContact(at));
  await giver.post(paths.work.handover(at), { to: to.member, reason: 'Ik ga met verlof.' });
  server.setNow(addHours(server.clock(), 1));
  const asks = await asMember(server, to);
  const no = await asks.post(paths.work.answerHandover(at), { answer: 'decline', reason: 'Ik zit vol.' });
  assert.match(no.location ?? '', /gelukt=niet-overgenomen/);
  assert.match((await asks.get(no.location ?? '')).text, /U zei nee/);
  const said = new RegExp(`${to.name} neemt .* niet over\\. U blijft het vaste contact`);
  assert.match((await giver.get(paths.work.today())).text, said);
  server.setNow(addHours(server.clock(), 1));
  await giver.post(paths.work.next(at), { text: 'Wij bellen', turn: 'organisation', day: '16-3-2026' });
  assert.doesNotMatch((await giver.get(paths.work.today())).text, said);
  await server.close();
});
