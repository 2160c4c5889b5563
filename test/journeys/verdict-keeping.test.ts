import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type JudgingPlace, judgingPlace } from '../setup/judging-place.tsx';
import { answerFriendly, claimed, heading, look, opened, press, taken } from './judging-steps.ts';

let place: JudgingPlace;
let browser: TestBrowser;
before(async () => {
  place = await judgingPlace();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await place[Symbol.asyncDispose]();
});

test('offline in between: it waits, sealed, and goes when there is a connection; the last answer counts', async () => {
  const page = await browser.openPage({ javaScript: true, width: 390 });
  await opened(place, page, 'offline');
  await page.context().setOffline(true);
  await page.getByText('U bent nu niet verbonden.').waitFor();
  await answerFriendly(page);
  await press(page, 'Ik ben klaar');
  const before = (await taken(place)).length;
  await press(page, 'Verstuur mijn oordeel');
  await heading(page, 'Uw oordeel ligt klaar om te versturen');
  await look(page, 'waiting');
  assert.equal((await taken(place)).length, before);
  await page.context().setOffline(false);
  await heading(page, 'Dank u wel');
  assert.equal((await taken(place)).length, before + 1);
  await press(page, 'Geef een nieuw oordeel');
  await page.getByText('U gaf al een oordeel.').waitFor();
  await answerFriendly(page);
  await press(page, 'Ik ben klaar');
  await press(page, 'Verstuur op een willekeurig moment');
  await heading(page, 'Uw oordeel ligt klaar om te versturen');
  await page.reload();
  await heading(page, 'Uw oordeel ligt klaar om te versturen');
  await press(page, 'Verstuur het nu');
  await heading(page, 'Dank u wel');
  assert.equal((await taken(place)).length, before + 1, 'one verdict');
  assert.ok((await taken(place)).includes(2), 'of its second version');
  await page.getByText('Wis alles van dit apparaat', { exact: true }).first().click();
  await press(page, 'Wis alles van dit apparaat');
  await heading(page, 'Alles is gewist van dit apparaat');
  await page.reload();
  await heading(page, 'Op dit apparaat ligt geen oordeel klaar');
  await look(page, 'nothing here');
});

test('storage that is cleared: the saved file brings it back, on another device too', async () => {
  const page = await browser.openPage({ javaScript: true, width: 1280 });
  await claimed(place, page, 'file');
  await page.getByText('Bewaren voor later').click();
  const waiting = page.waitForEvent('download');
  await press(page, 'Bewaar als bestand');
  const file = await (await waiting).path();
  await press(page, 'Toon een QR-code');
  await page.getByRole('img', { name: /Richt de camera/ }).waitFor();
  await look(page, 'saved');
  const other = await browser.openPage({ javaScript: true, width: 390 });
  await other.goto(`${place.collector.origin}/oordeel`);
  await heading(other, 'Op dit apparaat ligt geen oordeel klaar');
  await press(other, 'Open het bestand');
  await other.getByText('In dit bestand staat geen oordeel.').waitFor();
  await other.getByLabel('Heeft u een bestand bewaard?').setInputFiles(file);
  await press(other, 'Open het bestand');
  await heading(other, 'Wat vindt u van uw zorg?');
  await answerFriendly(other);
  await press(other, 'Ik ben klaar');
  const before = (await taken(place)).length;
  await press(other, 'Verstuur mijn oordeel');
  await heading(other, 'Dank u wel');
  // The first device did not know of it: its verdict is later, so it is the one that counts.
  await page.getByRole('link', { name: 'Geef uw oordeel' }).click();
  await answerFriendly(page);
  await press(page, 'Ik ben klaar');
  await press(page, 'Verstuur mijn oordeel');
  await heading(page, 'Dank u wel');
  assert.equal((await taken(place)).length, before + 1, 'two devices, one verdict');
});

test('another list of keys than the second source knows: nothing is blinded', async () => {
  const page = await browser.openPage({ javaScript: true, width: 390 });
  const claims: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && claims.push(request.url()));
  const right = place.witness.fingerprint;
  place.witness.fingerprint = 'AAAA BBBB CCCC DDDD EEEE FFFF';
  await page.goto(`${place.app.origin}/different`);
  await press(page, 'Oordeel op dit apparaat');
  await page.getByRole('heading', { name: 'Er klopt iets niet' }).waitFor();
  await look(page, 'different');
  place.witness.fingerprint = null;
  await page.reload();
  await press(page, 'Oordeel op dit apparaat');
  await page.getByLabel('De code op het papier').fill('0000 1111 2222 3333 4444 5555');
  await press(page, 'Vergelijk de code');
  await page.getByText('Deze code is anders dan die van de ontvanger.').waitFor();
  await look(page, 'paper');
  assert.deepEqual(claims, []);
  await page.getByLabel('De code op het papier').fill((right ?? '').toLowerCase().replaceAll(' ', '-'));
  await press(page, 'Vergelijk de code');
  await page.getByRole('heading', { name: 'Uw oordeel ligt klaar' }).waitFor();
  place.witness.fingerprint = right;
});

test('a claim that broke off is asked again with the same bytes; elsewhere it can be made ready anew', async () => {
  const page = await browser.openPage({ javaScript: true, width: 390 });
  const blinded: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && blinded.push(request.postData() ?? ''));
  place.away.claims = true;
  await page.goto(`${place.app.origin}/broken-off`);
  // Opening the page fetches nothing: a card would no longer be possible.
  await page.getByRole('button', { name: 'Oordeel op dit apparaat' }).waitFor();
  await look(page, 'begin');
  assert.deepEqual(blinded, []);
  await press(page, 'Oordeel op dit apparaat');
  await page.getByRole('heading', { name: 'Dit lukt nu even niet' }).waitFor();
  await look(page, 'later');
  place.away.claims = false;
  await press(page, 'Probeer het opnieuw');
  await page.getByRole('heading', { name: 'Uw oordeel ligt klaar' }).waitFor();
  assert.equal(new Set(blinded).size, 1);
  place.app.change({ state: 'issued' });
  const other = await browser.openPage({ javaScript: true, width: 390 });
  await other.goto(`${place.app.origin}/broken-off`);
  await other.getByRole('heading', { name: 'Uw oordeel ligt al klaar op een ander apparaat' }).waitFor();
  await look(other, 'elsewhere');
  await press(other, 'Leg het hier opnieuw klaar');
  await other.getByRole('heading', { name: 'Uw oordeel ligt klaar' }).waitFor();
  place.app.change({});
});

test('without script both pages say what else one can do', async () => {
  const page = await browser.openPage({ javaScript: false, width: 390 });
  await page.goto(`${place.app.origin}/none`);
  await page.getByText('Zonder script oordeelt u met een kaart.').waitFor();
  await page.goto(`${place.collector.origin}/oordeel`);
  await heading(page, 'Dit formulier werkt niet op dit apparaat');
  await page.getByRole('link', { name: 'Oordeel met een kaart' }).click();
  await heading(page, 'Oordeel met een kaart');
});
