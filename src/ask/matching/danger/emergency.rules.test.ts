// Unseen questions, each list written before anything was mended for it: of the first 0.61 met the right first
// kind and 0.026 of the ordinary ones were a false alarm; of the second 0.79 and 0.027; of the third 0.95 and
// 0.020; of the list of another hand 0.73 and 0.012 in the one half, 0.70 and 0.012 in the other. Each but that
// other half was mended for after it was measured once, so its bound below keeps what was won and proves no more.
// The half left alone reached 0.78 (some number: 0.85, before 0.75) and 0.019 when the first was mended for. Its totals,
// never its lines, were looked at some five times on the way. Crimes under way stood under the police in that list
// until it was measured; they were put under 112, as everywhere here. By the first labels both halves began at 0.65.
// The last list is the fairest: written after all mending and measured once, 0.68 (some number: 0.70), and 0 of 60
// ordinary ones alarmed. The aim of 0.90 is not reached on text that nothing was mended for.
// Then signs were narrowed by 1,288 stories of ordinary care: 72 alarmed, 24 after, about 16 of these with reason. The
// last list fell to 0.66 by it and the half left alone rose to 0.81, with as few false alarms as before (0 and 3).
// Whoever mended had seen some lines of the last list by then, so it is no longer wholly unseen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Emergency, emergencyIn } from './emergency.rules.ts';
import {
  EMERGENCIES,
  FRESH_EMERGENCIES,
  SECOND_EMERGENCIES,
  THIRD_EMERGENCIES,
} from './emergency-examples.data.ts';
import { OTHER_HAND_EMERGENCIES, UNTOUCHED_EMERGENCIES } from './emergency-other-hand.data.ts';
import { LAST_EMERGENCIES, LAST_ORDINARY } from './last-measured.data.ts';
import { FRESH_ORDINARY, ORDINARY, SECOND_ORDINARY, THIRD_ORDINARY } from './ordinary-examples.data.ts';
import { OTHER_HAND_ORDINARY, UNTOUCHED_ORDINARY } from './ordinary-other-hand.data.ts';

const alarms: [string, Emergency][] = [
  ['Mijn man krijgt geen lucht', '112'],
  ['Zij heeft ademnood', '112'],
  ['Mijn baby ademt slecht', '112'],
  ['Hij ademt heel moeilijk', '112'],
  ['Kun je voor mij 112 bellen', '112'],
  ['Bel 112', '112'],
  ['Ik heb pijn op de borst', '112'],
  ['Druk op mijn borst en zweten', '112'],
  ['Mijn vader is bewusteloos', '112'],
  ['Zij reageert niet meer', '112'],
  ['Ik denk dat mijn vrouw een beroerte krijgt', '112'],
  ['Zijn mond hangt scheef', '112'],
  ['Hij kan ineens niet meer praten', '112'],
  ['Mijn opa bloedt heel erg', '112'],
  ['Ze heeft te veel pillen geslikt', '112'],
  ['Ik denk aan zelfmoord', '113'],
  ['Mijn zoon denkt aan de dood', '113'],
  ['Ik denk steeds vaker aan doodgaan', '113'],
  ['Ik wil niet meer leven', '113'],
  ['Mijn dochter zegt dat ze niet meer wil leven', '113'],
  ['Ik wil dood', '113'],
  ['Ik wil een einde aan mijn leven maken', '113'],
  ['Het leven heeft geen zin meer', '113'],
  ['Mijn kind heeft hoge koorts vanavond', 'huisartsenpost'],
  ['Hij heeft sinds vannacht koorts', 'huisartsenpost'],
  ['Zij is erg benauwd', 'huisartsenpost'],
  ['Mijn moeder is ineens verward', 'huisartsenpost'],
  ['Oma is gevallen en kan niet meer opstaan', 'huisartsenpost'],
  ['Mijn man slaat mij', 'veilig-thuis'],
  ['Mijn zoon bedreigt mijn moeder', 'veilig-thuis'],
  ['Er is mishandeling in huis', 'veilig-thuis'],
  ['Ik word geslagen', 'veilig-thuis'],
  ['De baby stikt in een druif', '112'],
  ['Mijn zoontje is door een hond gebeten', 'huisartsenpost'],
  ['Ik ben bang voor mijn man', 'veilig-thuis'],
];

const falseAlarms = [
  'mijn moeder valt steeds',
  'Zij denkt veel aan de dood van haar man',
  'Ik denk aan een dagje uit',
  'Het huis op nummer 112 is van mij',
  'Mijn vader slaapt slecht',
  'De kamer ademt rust',
  'Ademhalingsoefeningen met een coach',
  'pijn in mijn knie',
  'hij is overleden',
  'Revalideren na een beroerte',
  'Mijn vader heeft vorig jaar een hartinfarct gehad',
  'Hij had twee jaar geleden een beroerte',
  'Mijn man wil thuis sterven',
  'Zorg in de laatste weken',
  'Ik wil niet meer alleen zijn',
  'Ik wil niet meer in dit huis wonen',
  'Hulp bij ademhalingsoefeningen',
  'Ik heb angst voor de tandarts',
  'Mijn kind heeft vaak verkoudheid',
  'Borstvoeding gaat moeilijk',
  'Ik ben bang om te vallen',
  'De klok slaat elk uur',
  'Ik lig wakker van de zorgen',
  'Mijn vrouw vergeet alles',
  'Hij slaat zijn medicijnen over',
  'Ik zoek een training tegen piekeren',
  'De bloeddruk moet gemeten worden',
  'Ik kan mijn moeder niet meer tillen',
  'Ons leven is veranderd',
  'Hulp bij het douchen, liefst in de ochtend',
  'Mijn telefoon is dood',
  'Mijn broer houdt de beker vast maar krijgt hem niet in zijn mond',
  'Mijn oom gaat elke dag hout zagen in de schuur',
  'Kan iemand mijn vader een rondje duwen in de rolstoel',
  'Mijn dochter slaat dicht als ze moet praten',
  'De dokter gaat met pensioen en nu zoeken wij een ander',
  'Wij stikken in het werk',
];

for (const [text, what] of alarms)
  test(`${what}: ${text}`, () => assert.deepEqual(emergencyIn(`Hallo. ${text}. Kunt u helpen?`), [what]));
for (const text of falseAlarms) test(`no alarm: ${text}`, () => assert.deepEqual(emergencyIn(text), []));

test('the most urgent comes first', () => {
  assert.deepEqual(emergencyIn('Mijn man slaat mij. Ik heb pijn op de borst.'), ['112', 'veilig-thuis']);
});

const lists: [string, Readonly<Record<Emergency, readonly string[]>>, readonly string[]][] = [
  ['to develop with', EMERGENCIES, ORDINARY],
  ['the first fresh list', FRESH_EMERGENCIES, FRESH_ORDINARY],
  ['the second', SECOND_EMERGENCIES, SECOND_ORDINARY],
  ['the third', THIRD_EMERGENCIES, THIRD_ORDINARY],
  ['of another hand', OTHER_HAND_EMERGENCIES, OTHER_HAND_ORDINARY],
];

for (const [name, emergencies, ordinary] of lists) {
  test(`${name}: at least nine in ten emergencies have the right number first`, () => {
    const all = Object.entries(emergencies).flatMap(([what, texts]) => texts.map((text) => ({ what, text })));
    const missed = all.filter(({ what, text }) => emergencyIn(text)[0] !== what);
    assert.ok(missed.length / all.length <= 0.1, JSON.stringify(missed, null, 1));
  });
  test(`${name}: under one in fifty ordinary questions is a false alarm`, () => {
    const alarmed = ordinary.filter((text) => emergencyIn(text).length > 0);
    assert.ok(alarmed.length / ordinary.length < 0.02, alarmed.join('\n'));
  });
}

const unmended: [string, number, Readonly<Record<Emergency, readonly string[]>>, readonly string[]][] = [
  ['the half left alone', 0.75, UNTOUCHED_EMERGENCIES, UNTOUCHED_ORDINARY],
  ['the last list', 0.65, LAST_EMERGENCIES, LAST_ORDINARY],
];
for (const [name, least, emergencies, ordinary] of unmended)
  test(`${name}: what was reached is kept`, () => {
    const all = Object.entries(emergencies).flatMap(([what, texts]) => texts.map((text) => ({ what, text })));
    const right = all.filter(({ what, text }) => emergencyIn(text)[0] === what);
    assert.ok(right.length / all.length >= least, `${right.length} of ${all.length}`);
    const alarmed = ordinary.filter((text) => emergencyIn(text).length > 0);
    assert.ok(alarmed.length / ordinary.length < 0.02, `${alarmed.length} alarmed`);
  });

test('capitals, exclamation marks and accents change nothing', () => {
  for (const text of Object.values(THIRD_EMERGENCIES).flat())
    assert.deepEqual(emergencyIn(`${text.toUpperCase()} !!!`), emergencyIn(text), text);
});

test('any text is answered, in a known order', () => {
  const order: Emergency[] = ['112', '113', 'huisartsenpost', 'politie', 'veilig-thuis'];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const found = emergencyIn(text);
      assert.deepEqual(
        found,
        order.filter((what) => found.includes(what)),
      );
    }),
  );
});

test('20,000 characters take no more than a generous bound', () => {
  const hard = [
    'a',
    'slaat mij ',
    'wil dood niet meer leven pillen ',
    'na een ',
    'ligt op de grond ',
    '\u0301',
    '. ',
  ];
  for (const part of hard) {
    const text = part.repeat(20_000 / part.length);
    emergencyIn(text);
    const used = process.cpuUsage();
    emergencyIn(text);
    const { user, system } = process.cpuUsage(used);
    assert.ok((user + system) / 1000 <= 250, `${part}: ${(user + system) / 1000} ms`);
  }
});
