import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Emergency, emergencyIn } from './emergency.rules.ts';

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
];

for (const [text, what] of alarms)
  test(`${what}: ${text}`, () => assert.deepEqual(emergencyIn(`Hallo. ${text}. Kunt u helpen?`), [what]));
for (const text of falseAlarms) test(`no alarm: ${text}`, () => assert.deepEqual(emergencyIn(text), []));

test('the most urgent comes first', () => {
  assert.deepEqual(emergencyIn('Mijn man slaat mij. Ik heb pijn op de borst.'), ['112', 'veilig-thuis']);
});
