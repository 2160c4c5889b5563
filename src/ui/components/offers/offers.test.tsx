import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import {
  Choose,
  compareOffers,
  OfferCard,
  uiWords,
  type WeightItem,
  WeightsFold,
  WhyTable,
} from '../../index.ts';

const words = uiWords.nl;
const bare: WeightItem[] = [
  { key: 'price', name: 'Wat u betaalt', icon: 'coin-euro' },
  { key: 'feeling', name: 'Uw gevoel', icon: 'heart' },
];
const offers = [
  { id: 'a', name: 'A', points: { price: 4 }, lot: 2 },
  { id: 'b', name: 'B', points: { price: null }, lot: 1 },
];
const card = (criteria: WeightItem[], index: number) => {
  const candidate = offers[index]!;
  const comparison = compareOffers(criteria, offers);
  const facts = [{ key: 'price', icon: 'coin-euro' as const, label: 'Wat u betaalt' }];
  return renderToString(<OfferCard {...{ candidate, comparison, facts, words }} line="" feel />);
};

test('no stone and no feeling is laid beforehand', () => {
  assert.ok(!renderToString(<WeightsFold criteria={bare} words={words} />).includes('checked'));
  const html = card(bare, 0);
  assert.ok(!html.includes('checked'));
  assert.match(html, /data-rank="true" hidden/);
  assert.match(html, /Nog niet op volgorde/);
  assert.match(html, /Nog geen punten/);
});

test('a laid stone comes back laid', () => {
  const laid = bare.map((item) => (item.key === 'price' ? { ...item, stones: 0 as const } : item));
  const html = renderToString(<WeightsFold criteria={laid} words={words} />);
  assert.equal(html.match(/checked/g)?.length, 2);
  assert.match(
    html,
    /<input(?=[^>]*checked)(?=[^>]*value[ />])(?=[^>]*name="w-feeling")/,
    'no stone: not known',
  );
  assert.match(html, /<input(?=[^>]*checked)(?=[^>]*value="0")(?=[^>]*name="w-price")/);
});

test('the table adds up, with ranges where something is not known', () => {
  const laid = bare.map((item) => ({ ...item, stones: 2 as const }));
  const html = renderToString(<WhyTable comparison={compareOffers(laid, offers)} words={words} />);
  assert.match(html, /data-cell="a">8</);
  assert.match(html, /data-sum="a">8–16</);
  assert.match(html, /data-sum="b">0–16</);
  assert.match(html, /telt 2 ×/);
  assert.ok(!/data-range-note[^>]*hidden/.test(html));
});

test('a fact that is not known is said to be so, and a shared place to be shared', () => {
  const laid = bare.map((item) => ({ ...item, stones: 1 as const }));
  const html = card(laid, 1);
  assert.match(html, /Dit weten we nog niet/);
  assert.match(html, /\(gedeeld\)/);
});

test('names and words cannot break out of data attributes', () => {
  const name = `'"><img src=x>`;
  const comparison = compareOffers(bare, [{ id: 'x', name, points: {}, lot: 0 }]);
  const html = renderToString(
    <Choose words={words}>
      <OfferCard
        {...{ comparison, words }}
        candidate={{ id: 'x', name, points: {}, lot: 0 }}
        line={name}
        facts={[]}
        feel
      />
    </Choose>,
  );
  assert.ok(!html.includes('<img'));
});
