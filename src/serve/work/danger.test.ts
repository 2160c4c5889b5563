import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { paths } from '../../paths.ts';
import { type Desk, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.server.close());

const take = (text: string, name: string, phone: string) =>
  desk.server.post(paths.work.intake(), { text, name, phone, gezien: 'ja', wie: 'nieuw' });

test('danger stands on top, in words, and is called within two hours', async () => {
  await take('Ik zoek iemand voor de tuin.', 'Meneer Ramdin', '06 12 34 56 71');
  const taken = await take('Mijn man heeft pijn op de borst.', 'Mevrouw Vos', '06 12 34 56 72');
  const page = await desk.server.get(paths.work.today());
  assert.match(page.text, /Let op: mogelijk nood/);
  assert.match(page.text, /Vóór 12 uur/);
  assert.ok(page.text.indexOf('Mevrouw Vos') < page.text.indexOf('Meneer Ramdin'));
  assert.equal(page.text.match(/Mevrouw Vos/g)?.length ?? 0, page.text.match(/Meneer Ramdin/g)?.length);
  assert.match((await desk.server.get(taken.location ?? '')).text, /Let op: mogelijk nood/);
});

test('late is said in one way: in the figure, on the row, and among the promises', async () => {
  desk.server.setNow(new Date('2026-03-12T09:00:00Z'));
  await desk.server.signIn({
    kind: 'member',
    organisation: desk.host.organisation,
    member: desk.host.member,
  });
  const { text } = await desk.server.get(paths.work.today());
  assert.match(text, /2 Wij zijn aan zet niets vóór 12 uur|Wij zijn aan zet 2 niets vóór 12 uur/);
  assert.match(text, /2 Beloften te laat|Beloften te laat 2/);
  assert.match(text, /Dit is te laat\. Bel eerst\./);
  assert.match(text, /0 van 2/);
  assert.doesNotMatch(text, /Wij hebben dit beloofd vóór/);
});
