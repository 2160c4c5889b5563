import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { paths } from '../../src/paths.ts';
import { openBrowser, type TestBrowser } from '../setup/browser.ts';
import { type RunningRegion, runningRegion } from '../setup/running-region.ts';
import { lookAtPage } from './look-at-page.ts';
import { signIn } from './signed-in.ts';

const NOW = new Date();
let region: RunningRegion;
let browser: TestBrowser;
before(async () => {
  region = await runningRegion(20, NOW);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

const main = (page: Page) => page.getByRole('main');

for (const [javaScript, width] of [
  [true, 390],
  [false, 1280],
] as const)
  describe(`an answer at once, ${javaScript ? 'with' : 'without'} script at ${width} px`, () => {
    const open = () => browser.openPage({ javaScript, width, baseURL: region.origin });
    // Axe itself is script; at 1280 the walk over every page looks.
    const look = async (page: Page, what: string): Promise<void> => {
      if (javaScript) await lookAtPage(page, what);
    };

    test('is looked for, read, and said to be of no help by nobody in particular', async () => {
      const page = await open();
      await page.goto(paths.answers.search());
      await page.getByLabel('Wat wilt u weten?').fill('wat is een pgb');
      await main(page).getByRole('button', { name: 'Zoek' }).click();
      await look(page, 'answers found');
      await main(page)
        .getByRole('link', { name: /Wat is een pgb/ })
        .click();
      await look(page, 'an answer');
      await main(page).getByRole('button', { name: 'Nee' }).click();
      assert.match(await main(page).innerText(), /Wij maken dit antwoord beter|Dit telden we al/);
    });

    test('stands beside her question, and “no” goes to the contact she has', async () => {
      const page = await open();
      await page.goto(paths.home());
      await main(page).getByRole('textbox').first().fill('Mijn moeder valt steeds. Wat kunnen we doen?');
      await main(page).locator('form').first().getByRole('button').first().click();
      await main(page)
        .getByRole('link', { name: /^Ik val vaak/ })
        .click();
      await main(page).getByRole('button', { name: 'Nee' }).waitFor();
      await look(page, 'an answer to her question');
      await main(page)
        .getByLabel(/Wat mist u nog/)
        .fill('Wie betaalt dat?');
      await main(page).getByRole('button', { name: 'Nee' }).click();
      const said = await main(page).innerText();
      assert.match(said, /Dat hielp mij niet\.\s+Ik mis nog: Wie betaalt dat\?/);
      assert.match(said, /Uw vaste contact weet het/);
      await look(page, 'her question after “no”');
      await main(page)
        .getByRole('link', { name: /^Ik val vaak/ })
        .click();
      await main(page).getByRole('button', { name: 'Ja' }).click();
      await look(page, 'she was helped');
      await main(page).getByRole('button', { name: 'Mijn vraag mag rusten' }).click();
      assert.match(page.url(), /gelukt=niets/);
    });

    test('is written, read as it will look, published and found', async () => {
      const page = await open();
      const [editor] = await region.door.transaction({ kind: 'visitor' }, (tx) =>
        tx
          .selectFrom('demo_sign_in')
          .select(['organisation_id', 'member_id'])
          .where('role', 'like', 'Redacteur%')
          .execute(),
      );
      await signIn(
        region,
        page,
        { kind: 'member', organisation: editor?.organisation_id ?? '', member: editor?.member_id ?? '' },
        NOW,
      );
      await page.goto(paths.manageAnswers.add());
      const title = `Komt de pedicure bij mij thuis ${width}?`;
      await page.getByLabel('De vraag').fill(title);
      await page.getByLabel('Het antwoord').fill('Indien u wilt.\n\n1. Bel **ons**.');
      await page.getByLabel('Belangrijkste onderwerp').selectOption({ value: 'voeten' });
      await main(page).getByRole('button', { name: 'Bekijk hoe het leest' }).click();
      assert.match(await main(page).innerText(), /Moeilijk woord: indien/);
      await look(page, 'how it reads');
      await main(page).getByRole('button', { name: 'Bewaar' }).click();
      await main(page).getByRole('button', { name: 'Publiceer' }).click();
      assert.match(await main(page).innerText(), /Het is nu te vinden/);
      await look(page, 'published');
      await page.goto(paths.answers.search({ zoek: 'pedicure' }));
      assert.match(await main(page).innerText(), new RegExp(title.replace('?', '\\?')));
    });
  });
