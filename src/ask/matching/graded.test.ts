import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FreshDatabase } from '../../../test/setup/fresh-database.ts';
import { smallRegion } from '../../../test/setup/small-region.ts';
import { knownTowns, match, nearAndFar, understand } from './index.ts';

let region: FreshDatabase;
before(async () => {
  region = await smallRegion(0);
});
after(() => region.close());

/** Per question: what all of the best class must match, and what must not stand among what fits. */
const graded: [question: string, first: RegExp, never: RegExp][] = [
  [
    'Ik wil hulp bij het douchen, van iemand die ik ken.',
    /douchen/i,
    /waken|wondzorg|klussen|alarmknop|beeldbellen/i,
  ],
  [
    'Ik wil graag twee keer per week hulp bij het douchen. Liefst van iemand die ik ken.',
    /douchen/i,
    /waken|wondzorg|klussen|ergotherapie/i,
  ],
  [
    'Mijn moeder durft niet meer alleen onder de douche sinds ze is uitgegleden.',
    /douchen/i,
    /maatje|wonen|lindehof/i,
  ],
  ['Mijn vader komt thuis uit het ziekenhuis.', /ziekenhuis|arts|bus/i, /sterven|opvoeden/i],
  ['Ik zoek iemand om samen mee te wandelen.', /wandel/i, /geld|pillen|sterven|eten/i],
  ['Wie kan mij leren beeldbellen met mijn kleinkinderen in Canada?', /beeldbellen|praten/i, /dementie/i],
  ['Mijn kind wordt gepest en durft niks meer te zeggen.', /pesten/i, /logeren|wandelen/i],
  ['Wij gaan scheiden en de kinderen hebben het moeilijk.', /uit elkaar/i, /douchen|logeren/i],
  [
    'Ik slaap niet. Ik wil geen pillen, wel iets wat helpt.',
    /slapen|waken|vrij|adempauze|opvoeden/i,
    /pillen|medicijnen/i,
  ],
  ['Is er een huis waar mijn moeder kan sterven?', /sterven|waken|laatste/i, /klussen|schoonmaken/i],
  [
    'Mijn man is dement en dwaalt. Wie past er op?',
    /dementie|dwaalt|geheugen|weg onthoudt/i,
    /douchen voor wie|schoonmaken/i,
  ],
];

for (const [question, first, never] of graded)
  test(question, async () => {
    const { kind, offers } = await region.door.transaction({ kind: 'visitor' }, async (tx) => {
      const need = understand(question, await knownTowns(tx));
      return match(tx, need, { seed: 's', limit: 5, text: question });
    });
    assert.equal(kind, 'care');
    const best = offers[0]?.fit ?? 0;
    assert.ok(best >= 3, `the best fits well: ${best}`);
    const wrong = nearAndFar(offers).near.filter(
      ({ fit, offer }) => (fit === best && !first.test(offer.title)) || never.test(offer.title),
    );
    assert.deepEqual(
      wrong.map(({ offer }) => offer.title),
      [],
    );
  });
