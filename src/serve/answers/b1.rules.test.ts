import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readsHard, sentencesOf } from './b1.rules.ts';

const kinds = (body: string, title = 'Hoe gaat dat?'): string[] =>
  readsHard({ title, body }).map((one) => ('word' in one ? `${one.kind} ${one.word}` : one.kind));

describe('what reads hard', () => {
  for (const [body, found] of [
    ['Bel ons. Wij komen langs.', []],
    ['Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien.', []],
    [
      'Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien.',
      ['long-sentence'],
    ],
    ['1. Bel ons\n2. Vraag naar uw vaste contact\n3. Vertel wat u nodig heeft\n4. Wij komen langs', []],
    ['Wij bellen de cliënt.', ['hard-word cliënt']],
    ['Na de intake belt Amina.', ['hard-word intake']],
    ['Na de intake (het eerste gesprek) belt Amina.', []],
    ['U heeft een indicatie nodig. Dat is een besluit.', ['hard-word indicatie']],
    ['U heeft een indicatie nodig, dat is een besluit over de zorg.', []],
    ['Indien u wilt, komt zij ook.', ['hard-word indien']],
    ['De indicatielampjes branden.', []],
    ['Bel nu!', ['shouting']],
    ['Zie [de site](https://a.example/heel/lang/adres) van de gemeente.', []],
  ] as const)
    test(body.slice(0, 60), () => assert.deepEqual(kinds(body), found));

  test('a title asks something', () =>
    assert.deepEqual(kinds('Bel ons.', 'Hulp thuis'), ['title-asks-nothing']));

  test('a long text is said to be long', () =>
    assert.deepEqual(kinds('Bel ons. Wij komen. '.repeat(80)), ['long-text']));

  test('a full stop inside a time or a short form ends no sentence', () =>
    assert.deepEqual(sentencesOf('Wij zijn er om 8.30 uur. Vraag naar dr. Bos. Dag'), [
      'Wij zijn er om 8.30 uur.',
      'Vraag naar dr. Bos.',
      'Dag',
    ]));
});
