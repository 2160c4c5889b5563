import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { foldMail } from './fold.rules.ts';

const cases: [string, string, string][] = [
  ['nothing to fold', 'Dag\n\nTot morgen', 'Dag\n\nTot morgen'],
  [
    'what Gmail puts under it',
    'Graag.\n\nOp di 10 mrt 2026 om 09:12 schreef Amina <post@zorg.example>:\n> Past dinsdag?\n>\n> Amina',
    'Graag.',
  ],
  [
    'broken over two lines',
    'Graag.\n\nOp dinsdag 10 maart 2026 om 09:12 schreef Amina van de Kwikstaart\n<post+abc.def@zorg.example>:\n> Past dinsdag?',
    'Graag.',
  ],
  ['in English', 'Yes.\n\nOn Tue, Mar 10, 2026 at 9:12 AM Amina <a@b.example> wrote:\n\n> Tuesday?', 'Yes.'],
  [
    'what Outlook puts under it',
    'Graag.\n\nVan: Amina\nVerzonden: dinsdag 10 maart\nAan: Riet\nOnderwerp: x\n\nPast dinsdag?',
    'Graag.',
  ],
  ['a line of dashes', 'Graag.\n\n-----Oorspronkelijk bericht-----\nVan: Amina', 'Graag.'],
  ['a signature', 'Graag.\n\n-- \nRiet de Wit\n06 12 34 56 78', 'Graag.'],
  ['a telephone that says so', 'Graag.\n\nVerstuurd vanaf mijn iPhone', 'Graag.'],
  [
    'an answer between the lines stays whole',
    'Op di schreef Amina <a@b.example>:\n> Past dinsdag?\nJa.\n> En woensdag?\nNee.',
    'Op di schreef Amina <a@b.example>:\n> Past dinsdag?\nJa.\n> En woensdag?\nNee.',
  ],
  ['an answer under the quote', '> Past dinsdag?\n\nJa, graag.', '> Past dinsdag?\n\nJa, graag.'],
  ['only a quote', '> Past dinsdag?', ''],
  [
    "'van' in a sentence is no header",
    'Van: mijn kant is het goed.\nTot dinsdag.',
    'Van: mijn kant is het goed.\nTot dinsdag.',
  ],
];

describe('what was written now, without what came along', () => {
  for (const [name, text, body] of cases) test(name, () => assert.equal(foldMail(text).body, body));

  test('nothing is lost', () => {
    const line = fc.constantFrom(
      'Dag',
      '',
      '> x',
      '-- ',
      'Op di schreef Jan:',
      'Van: Jan',
      'Aan: Riet',
      'Verzonden: nu',
      'Sent from my phone',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { body, folded } = foldMail(lines.join('\n'));
        const words = (text: string) => text.split(/\s+/).filter(Boolean);
        assert.deepEqual(words(`${body}\n${folded}`), words(lines.join('\n')));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
