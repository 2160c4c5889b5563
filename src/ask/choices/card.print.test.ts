import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBrowser, type TestBrowser } from '../../../test/setup/browser.ts';
import { type RunningRegion, runningRegion } from '../../../test/setup/running-region.ts';
import { paths } from '../../paths.ts';
import { startSession } from '../../platform/auth/sessions.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import { createPerson } from '../people/index.ts';
import { openQuestion } from '../questions/index.ts';
import { CRITERIA } from './choice.ts';
import { saveWeights } from './choices.sql.ts';

// A browser keeps its own time: cookies that ended in the past are thrown away.
const NOW = new Date();
let region: RunningRegion;
let browser: TestBrowser;
before(async () => {
  region = await runningRegion(0, NOW);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await region[Symbol.asyncDispose]();
});

// As long as most people write; what is longer may take a second page.
const TEXT =
  'Ik wil graag twee keer per week hulp bij het douchen. Liefst van iemand die ik ken, en liefst in de ochtend. '.repeat(
    2,
  );

const herCard = async (): Promise<{ token: string; id: string; offers: string[] }> => {
  const person = newId();
  return region.door.transaction({ kind: 'customer', person }, async (tx) => {
    const desk = await tx
      .selectFrom('organisation')
      .select('id')
      .where('kind', '=', 'region')
      .executeTakeFirstOrThrow();
    await createPerson(tx, { id: person, name: 'Riet Bos', phone: '(0123) 11 22 33', sharedWith: [] }, NOW);
    const { id } = await openQuestion(
      tx,
      { person, text: TEXT, channel: 'web', deskOrganisation: desk.id },
      NOW,
    );
    await saveWeights(tx, { person, question: id }, Object.fromEntries(CRITERIA.map((key) => [key, 2])));
    const offers = await tx
      .selectFrom('published_offer')
      .select('id')
      .orderBy((eb) => eb.fn('length', ['description']), 'desc')
      .limit(4)
      .execute();
    return {
      id,
      offers: offers.map((one) => one.id),
      token: (await startSession(tx, { kind: 'person', person }, 'test', NOW)).token,
    };
  });
};

test('a keuzekaart of two, three or four offers prints on one A4, with her stones and their points', async () => {
  const { token, id, offers } = await herCard();
  const page = await browser.openPage({ javaScript: false, width: 1280, baseURL: region.origin });
  await page.context().addCookies([{ name: 'aanzet', value: token, url: region.origin }]);
  for (const count of [2, 3, 4]) {
    await page.goto(paths.question.card({ id }, { aanbod: offers.slice(0, count) }));
    const pages = (await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length;
    assert.equal(pages, 1, `${count} offers`);
    const text = await page.getByRole('main').innerText();
    assert.match(text, /2 stenen van u/);
    assert.match(text, /Punten met uw stenen/);
  }
});
