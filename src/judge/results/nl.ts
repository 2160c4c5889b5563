import type { Profession } from '../protocol/index.ts';
import type { Group, LevelMeasure, Measure } from '../publication/index.ts';

const measures: Record<Measure, string> = {
  friendly: 'Vriendelijk',
  organised: 'Goed geregeld rond de klant',
  driven: 'Gestuurd door de klant',
  respect: 'Men was vriendelijk en had respect voor mij',
  listened: 'Men luisterde echt naar mij',
  welcome: 'Ik voelde mij welkom',
  gladly: 'Men hielp mij graag',
  'one-contact': 'Ik had één vast contact',
  'story-once': 'Ik hoefde mijn verhaal niet steeds opnieuw te doen',
  quick: 'Ik werd snel geholpen',
  'as-agreed': 'Men deed wat was afgesproken',
  'could-choose': 'Ik kon zelf kiezen',
  counted: 'Mijn mening telde mee',
  'saw-effect': 'Ik zag wat er met mijn mening gebeurde',
  fits: 'De zorg paste bij mijn vraag',
  again: 'Zou u hier opnieuw voor kiezen?',
};
const levels: Record<LevelMeasure, string> = {
  friendly: 'Is men vriendelijk, luistert men, voelt u zich welkom?',
  organised: 'Eén contact, uw verhaal één keer, snel geholpen, afspraken nagekomen.',
  driven: 'Zelf kiezen, meetellen, en zien wat er met uw mening gebeurt.',
};
const professions: Record<Profession, string> = {
  doctor: 'Arts',
  nurse: 'Verpleegkundige',
  carer: 'Verzorgende',
  'domestic-help': 'Hulp in huis',
  therapist: 'Therapeut',
  coach: 'Begeleider of coach',
  desk: 'Balie of telefoon',
  planner: 'Planner',
  driver: 'Chauffeur',
  volunteer: 'Vrijwilliger',
  other: 'Iemand anders',
};
const groups: Record<Exclude<Group, 'full'>, { title: string; text: string }> = {
  proxy: {
    title: 'Wat naasten antwoordden',
    text: 'Zij vulden het in voor een klant die dat zelf niet kan. Dit telt hierboven niet mee.',
  },
  easy: {
    title: 'De makkelijke versie',
    text: 'Deze klanten kregen kortere vragen in eenvoudige woorden. Dit telt hierboven niet mee.',
  },
};

export const nl = {
  of: (name: string) => `Wat klanten zeggen over ${name}`,
  back: (name: string) => `Terug naar ${name}`,
  verdicts: (n: number) => (n === 1 ? '1 oordeel' : `${n} oordelen`),
  over: {
    quarter: (quarter: string) => `Kwartaal: ${quarter}.`,
    year: (quarter: string) => `De laatste vier kwartalen, tot en met ${quarter}.`,
  },
  views: 'Over welke tijd?',
  toYear: 'Bekijk de laatste vier kwartalen',
  toQuarter: 'Bekijk alleen dit kwartaal',
  otherQuarters: 'Andere kwartalen',
  selfImage: (name: string) => `Wat ${name} vooraf van zichzelf dacht`,
  conclusion: {
    friendly: (n: number) =>
      `Op vragen over vriendelijkheid antwoorden klanten ${n} van de 100 keer: helemaal.`,
    again: (mark: string) => `Voor opnieuw kiezen geven zij gemiddeld een ${mark}.`,
    few: 'Er zijn nog te weinig oordelen om iets van te zeggen.',
  },
  few: 'Te weinig om te tonen',
  fewMore: 'We laten pas iets zien als niemand er zijn eigen antwoord in kan herkennen.',
  none: {
    title: 'Nog geen oordelen',
    text: (name: string) =>
      `Van ${name} is nog geen kwartaal gesloten. Na elk kwartaal staan de oordelen van klanten hier.`,
  },
  share: (n: number) => `${n} van de 100`,
  sure: (low: number, high: number) => `vermoedelijk tussen ${low} en ${high}`,
  sureMark: (low: string, high: string) => `vermoedelijk tussen ${low} en ${high}`,
  mark: (mark: string) => `een ${mark}`,
  explain: 'Zo rekenen we',
  threeLevels: 'Drie niveaus',
  threeLevelsText: 'Hoe vaak het antwoord ‘helemaal’ was. De balk laat zien hoe zeker dat is.',
  levels,
  measures,
  items: 'Vraag voor vraag',
  itemsText: 'Per vraag: hoe vaak klanten ‘helemaal’ antwoordden. Wie ‘weet ik niet’ koos, telt niet mee.',
  table: 'Alle antwoorden als tabel',
  tableOf: (title: string) => `${title}, als tabel`,
  question: 'Vraag',
  answers: ['helemaal niet', 'een beetje', 'grotendeels', 'helemaal'],
  and: ' of ',
  count: 'Oordelen',
  often: 'Helemaal',
  unsure: 'Vermoedelijk tussen',
  spread: 'Antwoorden',
  again: 'Opnieuw kiezen',
  againText: 'Klanten geven een cijfer van 0 tot en met 10.',
  marks: (from: number, to: number) => (from === to ? `${from}` : `${from} tot en met ${to}`),
  services: 'Per soort zorg',
  service: 'Soort zorg',
  professionsTitle: 'Per beroep',
  professionsText:
    'Klanten noemen een beroep, nooit een naam. We tonen een beroep als minstens drie mensen het hebben.',
  profession: 'Beroep',
  professions,
  apart: 'Apart geteld',
  groups,
  reply: { title: (name: string) => `${name} antwoordt` },
  counts: {
    confirmed: (yes: number, size: number) =>
      `De cliëntenraad lootte ${size} klanten en liet hun vragen of zij echt zorg kregen. ${yes} van de ${size} ${yes === 1 ? 'bevestigde' : 'bevestigden'} dat.`,
    title: 'Hoeveel oordelen kwamen er?',
    deliveries: 'Keer zorg of hulp gegeven',
    rights: 'Rechten om te oordelen',
    issued: 'Rechten opgehaald op een eigen apparaat',
    cards: 'Kaarten uitgedeeld',
    redeemed: 'Oordelen ingestuurd',
    spoiled: 'Oordelen die niet te lezen waren',
    what: 'Wat',
    howMany: 'Hoeveel',
    twice: (n: number) =>
      n === 0
        ? 'Niemand kreeg een recht opnieuw. Dubbel oordelen op een apparaat kon dus niet.'
        : `${n} keer gaven we een verloren recht opnieuw. Zo veel oordelen kunnen dubbel zijn, meer niet.`,
  },
  recount: {
    title: 'Zelf natellen',
    text: 'Iedereen kan de handtekeningen en de tellingen nakijken. Daar staat geen enkel ingevuld formulier in.',
    file: 'Open het openbare bestand',
    how: 'Nakijken met Aanzet:',
    beside:
      'De ontvanger van oordelen draait nu op de computers van deze installatie. Wat dan nog rest, is een belofte van de organisatie.',
  },
  how: {
    title: 'Zo rekenen we met oordelen',
    lead: 'Elk getal heeft een tijd, een aantal en een maat voor hoe zeker het is.',
    parts: [
      {
        title: 'Wanneer',
        text: 'We tonen een kwartaal als het gesloten is. Tussendoor telt niemand mee, ook wij niet.',
      },
      {
        title: 'Van de 100',
        text: 'Per klant kijken we welk deel van de vragen ‘helemaal’ als antwoord kreeg. Daarvan nemen we het gemiddelde. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee.',
      },
      {
        title: 'Vermoedelijk tussen',
        text: 'Weinig oordelen zeggen minder. Daarom noemen we twee grenzen. In negen van de tien gevallen ligt het echte getal daartussen.',
      },
      {
        title: 'Te weinig om te tonen',
        text: 'Onder de 10 oordelen tonen we niets. We verbergen ook getallen waaruit iemand zo’n klein groepje kan uitrekenen. Ook met eerdere kwartalen erbij. Daarom krijgt een team dat in een kwartaal te klein is, ook over dat jaar geen getal. Een verborgen groep zegt dus niets over de zorg.',
      },
      {
        title: 'Samengenomen antwoorden',
        text: 'Soms staan antwoorden bij elkaar, zoals ‘helemaal niet of een beetje’. Dan zouden ze apart te veel zeggen over een klein groepje.',
      },
      {
        title: 'Apart',
        text: 'Antwoorden van naasten en de makkelijke versie tellen we apart. We mengen ze nooit.',
      },
      {
        title: 'Vóór en na',
        text: 'We leggen één kwartaal naast één kwartaal. Welke twee dat zijn, staat vooraf vast. Ook het verschil heeft twee grenzen. Ligt nul ertussen, of zijn er ergens minder dan 20 oordelen, dan zeggen we: te vroeg om te zeggen.',
      },
    ],
    version: (n: number) => `Dit is versie ${n} van de rekenregels.`,
  },
  beside: {
    label: 'Wat klanten zeggen',
    main: (n: number) => `${n} van de 100 keer: helemaal vriendelijk`,
    again: (mark: string) => `Opnieuw kiezen: een ${mark}`,
    more: (quarter: string, n: number, low: number, high: number) =>
      `${quarter}, ${n} oordelen, vermoedelijk tussen ${low} en ${high}`,
    few: 'Te weinig oordelen om te tonen',
    link: 'Alle oordelen',
  },
  team: {
    title: 'Wat klanten zeggen, per team',
    intro: 'Na elk gesloten kwartaal. Een team met weinig oordelen staat er wel bij, zonder getal.',
    smallTitle: 'Een team zonder getal',
    small:
      'Een team dat in een kwartaal te klein is, krijgt ook over dat jaar geen getal. Anders kan iemand het kleine groepje uitrekenen: uit het jaar, en uit wat er over de andere teams al bekend is. De oordelen tellen wel mee bij de soort zorg en bij de hele organisatie.',
    smallWords: 'Wat klanten schreven, laten we wel zien: van kleine teams samen.',
    none: 'Er is nog geen gesloten kwartaal.',
    team: 'Team',
    teams: 'Per team',
    public: 'Zoals iedereen het ziet',
    texts: 'Lees wat klanten schreven',
    reply: 'Ons antwoord',
    replyHint: 'Dit staat voor iedereen naast de oordelen. De oordelen zelf verandert het niet.',
    replyLabel: 'Wat wilt u als organisatie antwoorden?',
    replySave: 'Zet het antwoord erbij',
    replyWrong: 'Schrijf een antwoord van 2 tot 2000 tekens.',
  },
  texts: {
    title: 'Wat klanten schreven',
    intro:
      'Deze woorden staan los van de antwoorden en in willekeurige volgorde. We weten niet van wie ze zijn. Zoek dat ook niet uit.',
    none: 'Van dit kwartaal zijn er geen teksten. Bij minder dan 10 oordelen tonen we ze niet.',
    kinds: { good: 'Wat was goed?', better: 'Wat kan beter?' },
    all: 'Verschillende teams',
    askable: 'U mag deze klant iets terugvragen.',
    ask: 'Vraag iets terug',
    askLabel: 'Uw vraag',
    askHint: 'Alleen deze klant kan hem lezen. Wij weten niet wie dat is. Vraag niet naar een naam.',
    send: 'Verstuur de vraag',
    wrong: 'Schrijf een vraag van 2 tot 800 tekens.',
    refused: {
      'no-reply-wanted': 'Deze klant wil geen vraag terug.',
      'asked-already': 'Er staat al een vraag open. Wacht op het antwoord.',
    },
    asked: 'Wij vroegen',
    waits: 'Wacht op antwoord.',
    toSend: 'Gaat binnen een uur naar de ontvanger.',
    answered: 'Deze klant antwoordt',
    back: 'Terug naar de uitslagen',
  },
};
export type Words = typeof nl;
