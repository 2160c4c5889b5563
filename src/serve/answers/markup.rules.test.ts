import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isSafeLink, plainText, readMarkup } from './markup.rules.ts';

describe('the small markup', () => {
  test('knows paragraphs, headings, lists, steps, bold and links', () => {
    const body =
      'Bel ons.\nElke dag.\n\n## Zo gaat het\n1. Bel **nu**.\n2. Zie [de site](https://a.example/x).\n- los';
    assert.deepEqual(readMarkup(body), [
      {
        kind: 'paragraph',
        lines: [[{ kind: 'text', text: 'Bel ons.' }], [{ kind: 'text', text: 'Elke dag.' }]],
      },
      { kind: 'heading', words: [{ kind: 'text', text: 'Zo gaat het' }] },
      {
        kind: 'steps',
        items: [
          [
            { kind: 'text', text: 'Bel ' },
            { kind: 'bold', text: 'nu' },
            { kind: 'text', text: '.' },
          ],
          [
            { kind: 'text', text: 'Zie ' },
            { kind: 'link', text: 'de site', href: 'https://a.example/x' },
            { kind: 'text', text: '.' },
          ],
        ],
      },
      { kind: 'list', items: [[{ kind: 'text', text: 'los' }]] },
    ]);
  });

  for (const [href, safe] of [
    ['/antwoorden', true],
    ['https://www.example.nl/a?b=c', true],
    ['tel:0123456789', true],
    ['mailto:hallo@voorbeeld.example', true],
    ['//elders.example', false],
    ['/\\elders.example', false],
    ['http://zonder-slot.example', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://a.example/"onmouseover', false],
  ] as const)
    test(`${href} is ${safe ? 'a link' : 'text'}`, () => {
      assert.equal(isSafeLink(href), safe);
      const [block] = readMarkup(`[klik](${href})`);
      const kinds = block?.kind === 'paragraph' ? block.lines[0]?.map(({ kind }) => kind) : [];
      assert.deepEqual(kinds, [safe && !/[()]/.test(href) ? 'link' : 'text']);
    });

  test('never loses a word, never throws, and links only where it is safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (body) => {
        for (const block of readMarkup(body)) {
          const all =
            block.kind === 'paragraph' ? block.lines : block.kind === 'heading' ? [block.words] : block.items;
          for (const one of all.flat()) if (one.kind === 'link') assert.ok(isSafeLink(one.href));
        }
      }),
      { seed: 26, numRuns: 200 },
    );
  });

  test('reads as plain text in a message', () =>
    assert.equal(
      plainText('Bel **ons**.\n\n1. Eerst\n2. Dan [hier](https://a.example)\n\n- of [zo](/antwoorden)'),
      'Bel ons.\n\n1. Eerst\n2. Dan hier (https://a.example)\n\n- of zo',
    ));
});
