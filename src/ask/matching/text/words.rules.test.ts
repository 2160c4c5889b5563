import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tokensOf } from './words.rules.ts';

const cases: readonly [string, string][] = [
  ['Mijn moeder valt steeds.', 'mijn moeder valt steeds .'],
  ['Ze is ÉÉN keer gevallen', 'ze is een keer gevallen'],
  ['coördinatie, patiënt en café', 'coordinatie patient en cafe'],
  ['e\u0301e\u0301n', 'een'],
  ['bĳ ons, ĲSBEREN', 'bij ons ijsberen'],
  ["m'n man en zo'n oma's", 'mn man en zon omas'],
  ['m’n ‘thuis’', 'mn thuis'],
  ["'s avonds in 's-Hertogenbosch", 's avonds in s hertogenbosch'],
  ['24/7 zorg en/of hulp', '24/7 zorg en of hulp'],
  ['ADL-hulp thuis_zorg', 'adl hulp thuis zorg'],
  ['Hulp nodig! Snel? Ja; nu: hier', 'hulp nodig . snel . ja . nu . hier'],
  ['Wacht... echt?!', 'wacht . echt .'],
  ['...begin', 'begin'],
  ['regel een\nregel twee\r\n\r\ndrie', 'regel een . regel twee . drie'],
  ['geen hond, kat of vogel', 'geen hond kat of vogel'],
  ['met een p.g.b. betalen', 'met een pgb betalen'],
  ['o.a. hulp i.v.m. ziekte', 'oa hulp ivm ziekte'],
  ['dhr. Bakker, incl. vervoer. Klaar.', 'dhr bakker incl vervoer . klaar .'],
  ['om 10:30 of 10.30 uur', 'om 10 30 of 10 30 uur'],
  ['€ 1.500,50 per maand', '1 500 50 per maand'],
  ['zin een.Zin twee', 'zin een . zin twee'],
  ['Het is 5. En 6', 'het is 5 . en 6'],
  ['<p>Hulp <b>bij</b> wassen</p><br/>thuis', 'hulp bij wassen thuis'],
  ['<!-- verborgen --> zichtbaar', 'zichtbaar'],
  ['jonger < 18 en > 3', 'jonger 18 en 3'],
  ['a <b zonder einde', 'a b zonder einde'],
  ['hulp&nbsp;thuis &amp; zorg & rust', 'hulp thuis zorg rust'],
  ['a\u0000b\tc\u200bd', 'a b cd'],
  ['ver\u00adpleging', 'verpleging'],
  ['😀 hulp 👩‍🦽 nodig ❤️', 'hulp nodig'],
  ['помощь дома', 'помощь дома'],
  ['مساعدة في المنزل', 'مساعدة في المنزل'],
  ['𝐡𝐮𝐥𝐩', 'hulp'],
  ['Straße, Œuvre, Ångström, Łódź', 'strasse oeuvre angstrom lodz'],
  ['3511 AB Utrecht', '3511 ab utrecht'],
  ["'; DROP TABLE offers; --", 'drop table offers .'],
  ['', ''],
  ['\ud800 los \udfff', 'los'],
];

describe('tokensOf', () => {
  for (const [text, expected] of cases) {
    it(JSON.stringify(text), () => assert.equal(tokensOf(text).join(' '), expected));
  }

  it('gives words that stay as they are when read again', () => {
    const one = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(one, (text) => {
        const tokens = tokensOf(text);
        for (const token of tokens) assert.match(token, /^(\.|[^\s.]+)$/u);
        assert.deepEqual(tokensOf(tokens.join(' ')), tokens);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a long row of open brackets in linear time', () => {
    assert.equal(tokensOf('<a '.repeat(200_000)).length, 200_000);
  });
});
