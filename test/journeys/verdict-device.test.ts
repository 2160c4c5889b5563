import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hpkeSeal } from '../../src/judge/device/hpke.ts';
import {
  answerBytes,
  fetchBytes,
  fromBase64url,
  packReply,
  type ReplyAnswer,
  replyInfo,
  toBase64url,
  type WaitingRequest,
} from '../../src/judge/protocol/index.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type JudgingPlace, judgingPlace } from '../setup/judging-place.tsx';
import {
  answerAll,
  answerFriendly,
  at,
  choose,
  claimed,
  heading,
  look,
  opened,
  press,
  taken,
} from './judging-steps.ts';

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

for (const width of [1280, 390])
  test(`from a right to a verdict that is taken in, one question a screen, ${width} wide`, async () => {
    const page = await browser.openPage({ javaScript: true, width });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
    await claimed(place, page, `riet-${width}`);
    await look(page, 'claimed');
    await page.getByRole('link', { name: 'Geef uw oordeel' }).click();
    await heading(page, 'Wat vindt u van uw zorg?');
    assert.equal(new URL(page.url()).hash, '', 'the token leaves the address');
    await look(page, 'start');
    await press(page, 'Begin');
    await heading(page, 'Wie vult dit in?');
    await press(page, 'Volgende vraag');
    await page.getByText('Kies wie dit invult.').waitFor();
    await look(page, 'who, nothing chosen');
    await choose(page, /^Ik zelf/);
    await press(page, 'Volgende vraag');
    await heading(page, 'Aan wie denkt u bij uw antwoorden?');
    await look(page, 'professions');
    await choose(page, 'Verzorgende');
    await press(page, 'Volgende vraag');
    await heading(page, 'Men was vriendelijk en had respect voor mij.');
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'the question is said');
    assert.match(await page.title(), /^Vraag 1 van 5 – Men was vriendelijk/);
    await choose(page, 'Grotendeels');
    await look(page, 'faces');
    await press(page, 'Volgende vraag');
    await at(page, 'listened');
    await choose(page, 'Helemaal');
    await press(page, 'Volgende vraag');
    await heading(page, 'Ik voelde mij welkom.');
    await page.goBack();
    await heading(page, 'Men luisterde echt naar mij.');
    assert.ok(
      await page.getByRole('radio', { name: 'Helemaal', exact: true }).isChecked(),
      'back finds the answer',
    );
    await page.reload();
    await heading(page, 'Men luisterde echt naar mij.');
    await press(page, 'Volgende vraag');
    await at(page, 'welcome');
    await choose(page, 'Weet ik niet');
    await press(page, 'Volgende vraag');
    await at(page, 'gladly');
    await press(page, 'Sla deze vraag over');
    await heading(page, 'Zou u hier opnieuw voor kiezen?');
    await choose(page, '8');
    await look(page, 'again');
    await press(page, 'Volgende vraag');
    await heading(page, 'Dat was het belangrijkste');
    await look(page, 'offer');
    await press(page, 'Ik ben klaar');
    await heading(page, 'Klaar om te versturen');
    await look(page, 'send');
    const before = await taken(place);
    await press(page, 'Verstuur mijn oordeel');
    await heading(page, 'Dank u wel');
    await look(page, 'done');
    assert.equal((await taken(place)).length, before.length + 1);
    assert.ok(
      asked.every((line) => !line.includes('#') && !line.includes('1.')),
      'no token in any request',
    );
    assert.deepEqual(problems, []);
  });

test('every level, her own words with what stands out marked, and a reply box', async () => {
  const page = await browser.openPage({ javaScript: true, width: 390 });
  await opened(place, page, 'words');
  await press(page, 'Begin in makkelijke taal');
  await at(page, 'who');
  await page.goBack();
  await press(page, 'Begin opnieuw');
  await answerFriendly(page, 'Begin in makkelijke taal');
  await press(page, 'Nog vier vragen');
  await heading(page, 'Ik had één vaste persoon voor mijn vragen.');
  await look(page, 'easy');
  await answerAll(page, {
    'one-contact': 'not-applicable',
    'story-once': 'entirely',
    quick: 'mostly',
    'as-agreed': 'a-little',
  });
  await at(page, 'more-driven');
  await press(page, 'Nog drie vragen');
  await answerAll(page, { 'could-choose': 'unknown', counted: 'mostly', 'saw-effect': 'not-at-all' });
  await at(page, 'more-value');
  await press(page, 'Nog drie vragen');
  await at(page, 'fits');
  await press(page, 'Sla deze vraag over');
  await heading(page, 'Wat was goed?');
  await page
    .getByLabel('In uw eigen woorden')
    .and(page.locator(':visible'))
    .fill('Zuster Marja kwam op dinsdag naar kamer 14.');
  await look(page, 'good');
  await press(page, 'Volgende vraag');
  await at(page, 'better');
  await press(page, 'Volgende vraag');
  await heading(page, 'Wie zou u hierin kunnen herkennen?');
  assert.deepEqual(
    await page.locator('mark:visible').evaluateAll((all) => all.map((one) => one.firstChild?.textContent)),
    ['Zuster Marja', 'dinsdag', 'kamer 14'],
  );
  await look(page, 'recognise');
  await press(page, 'Ik pas mijn tekst aan');
  await at(page, 'good');
  await page.getByLabel('In uw eigen woorden').and(page.locator(':visible')).fill('Ze luistert echt.');
  await press(page, 'Volgende vraag');
  await at(page, 'better');
  await press(page, 'Volgende vraag');
  await page.getByText('Er zijn geen namen, data, kamers of nummers gevonden.').waitFor();
  await press(page, 'Zo is het goed');
  await heading(page, 'Mag de organisatie u iets terugvragen?');
  await look(page, 'reply');
  await press(page, 'Ja, dat mag');
  await at(page, 'send');
  await press(page, 'Verstuur mijn oordeel');
  await heading(page, 'Dank u wel');

  const asked: { key: string; text?: string; good: boolean }[] = [];
  const { organisation } = place.collector;
  await page.route('**/antwoordbus', async (route) => {
    const sent = JSON.parse(route.request().postData() ?? '') as WaitingRequest;
    asked.push({
      key: sent.key,
      good: await isSigned(sent.key, sent.signature, fetchBytes(organisation, sent.key)),
    });
    const info = replyInfo(organisation, 'q-1');
    const sealed = await hpkeSeal(
      fromBase64url(sent.key),
      info,
      new Uint8Array(0),
      packReply('Wat vond u fijn?'),
    );
    const questions = [{ question: 'q-1', sealed: toBase64url(sealed), answered: false }];
    await route.fulfill({ json: { name: 'De Kwikstaart', questions } });
  });
  await page.route('**/antwoordbus/antwoord', async (route) => {
    const sent = JSON.parse(route.request().postData() ?? '') as ReplyAnswer;
    const bytes = await answerBytes(organisation, sent.question, sent.text);
    asked.push({ key: sent.key, text: sent.text, good: await isSigned(sent.key, sent.signature, bytes) });
    await route.fulfill({ status: 204 });
  });
  // While she can still judge, nothing is asked: her token and the key of her text would come over one line.
  await page.reload();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(asked, []);
  await page.clock.setFixedTime(new Date('2027-02-10T12:00:00Z'));
  await page.reload();
  await heading(page, 'Dit kwartaal is gesloten');
  await page.getByText('Wat vond u fijn?').waitFor();
  await look(page, 'reply box');
  await page.getByLabel('Uw antwoord').fill('Dat ze de tijd nam.');
  await press(page, 'Verstuur mijn antwoord');
  await page.getByText('Uw antwoord is verstuurd').waitFor();
  assert.deepEqual(
    asked.slice(0, 2).map(({ good, text }) => ({ good, text })),
    [
      { good: true, text: undefined },
      { good: true, text: 'Dat ze de tijd nam.' },
    ],
  );
});

const isSigned = async (key: string, signature: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  const known = await crypto.subtle.importKey(
    'raw',
    fromBase64url(key),
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, known, fromBase64url(signature), bytes);
};

test('a device with a voice of its own reads the question and its answers', async () => {
  const page = await browser.openPage({ javaScript: true, width: 390 });
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const voices = [{ lang: 'nl-NL', localService: true, name: 'van het apparaat' }];
    const speech = {
      speaking: false,
      getVoices: () => voices,
      cancel() {},
      speak: (one: { text: string }) => spoken.push(one.text),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      spoken,
      SpeechSynthesisUtterance: class {
        voice = null;
        lang = '';
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  });
  await opened(place, page, 'aloud');
  await press(page, 'Begin');
  await at(page, 'who');
  await press(page, 'Lees voor');
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken.join(' '));
  assert.match(spoken, /^Wie vult dit in\?.*Ik zelf.*Iemand anders voor mij/s);
  await page.getByRole('button', { name: 'Stop met voorlezen' }).waitFor();
});
