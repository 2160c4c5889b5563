import type { LevelMeasure } from '../publication/index.ts';
import type { Gap } from './gap.rules.ts';
import type { ScanAnswer, Side } from './scan/scan.ts';
import { statementsNl } from './scan/statements.nl.ts';
import type { Heard, Prediction } from './self-image.ts';

const sides: Record<Side, string> = {
  board: 'Bestuur',
  staff: 'Medewerkers',
  council: 'Cliëntenraad',
};
const levels: Record<LevelMeasure, string> = {
  friendly: 'Klantvriendelijk',
  organised: 'Klantgericht',
  driven: 'Klantgedreven',
};
const answers: Record<ScanAnswer, string> = {
  'not-at-all': 'helemaal niet',
  'a-little': 'een beetje',
  mostly: 'grotendeels',
  entirely: 'helemaal',
  unknown: 'weet ik niet',
};
const reached: Record<Prediction['level'], string> = {
  0: 'Nog geen niveau',
  1: 'Klantvriendelijk',
  2: 'Klantgericht',
  3: 'Klantgedreven',
};
const stands: Record<Gap['stands'], string> = {
  higher: 'te hoog geschat',
  lower: 'te laag geschat',
  same: 'klopt',
  few: 'te weinig oordelen',
};
const heard: Record<Heard, string> = {
  heard: 'Ja, vóór het sluiten',
  late: 'Nee, hij kwam daar te laat aan',
  other: 'Daar staat een andere vingerafdruk',
  waiting: 'Nog niet',
};

export const nl = {
  levels,
  sides,
  customers: 'Klanten',
  ofHundred: (n: number) => `${n} van de 100`,
  between: (low: number | string, high: number | string) => `vermoedelijk tussen ${low} en ${high}`,
  explain: 'Zo rekenen we',
  definition: (n: number) => `Versie ${n} van de rekenregels.`,
  asTable: 'Bekijk als tabel',
  errors: { summary: 'Nog niet alles klopt' },
  levelsHome: 'Waar staan wij?',

  scan: {
    title: 'Zelfscan',
    intro:
      'Hoe goed zijn wij voor onze klanten? Vul 33 zinnen in over wat u zelf ziet. Dat kost tien minuten. Er zijn geen gegevens voor nodig.',
    statements: statementsNl,
    answers,
    begin: {
      title: 'Doe mee',
      text: 'Bestuur, medewerkers en cliëntenraad vullen de scan apart in. U kunt tussendoor stoppen. Wat u invulde, blijft bewaard.',
      question: 'Als wie vult u de scan in?',
      asWhom: {
        board: { label: 'Als bestuur', hint: 'U leidt de organisatie of houdt toezicht.' },
        staff: { label: 'Als medewerker', hint: 'U werkt met of voor klanten.' },
        council: { label: 'Als cliëntenraad', hint: 'U bent lid van de cliëntenraad.' },
      } satisfies Record<Side, { label: string; hint: string }>,
      choose: 'Kies als wie u de scan invult.',
      button: 'Begin met de zelfscan',
      as: (side: Side) =>
        ({
          board: 'U vult in als bestuur.',
          staff: 'U vult in als medewerker.',
          council: 'U vult in als cliëntenraad.',
        })[side],
    },
    goOn: {
      title: 'U bent begonnen',
      text: (done: number, all: number) => `U vulde ${done} van de ${all} zinnen in. Ze zijn bewaard.`,
      button: 'Ga verder',
    },
    done: {
      title: 'U deed mee',
      text: 'Uw antwoorden tellen mee. Dit kwartaal kunt u de scan één keer invullen.',
      clear: 'Wis mijn eigen antwoorden',
      clearText: 'Ze blijven meetellen in het beeld van uw groep. Uw eigen beeld verdwijnt.',
      cleared: 'Uw eigen antwoorden zijn gewist',
    },
    saved: 'Bewaard. U kunt later verdergaan',
    finished: 'Klaar. Dit is het beeld',
    part: (now: number, level: string) => `Deel ${now} van 3: ${level}`,
    question: 'Klopt dit bij ons?',
    partText: 'Kies wat u zelf ziet. Weet u het niet? Kies dan ‘weet ik niet’. Ook dat zegt iets.',
    next: 'Bewaar en ga verder',
    finish: 'Klaar: bekijk het beeld',
    later: 'Bewaar en stop voor nu',
    missing: (statement: string) => `Kies een antwoord bij: ${statement}`,
    private: {
      title: 'Wie ziet wat u invult?',
      parts: [
        'Niemand ziet uw antwoorden. We bewaren alleen hoe vaak een groep elk antwoord gaf.',
        'Van medewerkers tonen we pas iets bij 5 mensen. Daarna komen er steeds 5 tegelijk bij. Zo valt één collega niet op. Kozen ze alle 5 hetzelfde, dan is dat wel te zien.',
        'Bestuur en cliëntenraad zijn vaak klein. Hun beeld tonen we al bij 1 antwoord. Weet dat vooraf.',
        'Uw eigen antwoorden staan op slot, zodat alleen u ze hier terugziet.',
        'Dat u meedeed, laat geen scherm zien. Na het kwartaal gaan uw antwoorden weg, en ook dat u meedeed.',
      ],
    },
    picture: {
      title: 'Zo zien wij onszelf',
      none: 'Er is nog niets ingevuld',
      noneText: 'Zodra iemand de scan invult, staat het beeld hier. Al bij één antwoord van bestuur of raad.',
      lead: (parts: string) => `Hoe vaak het antwoord ‘helemaal’ was: ${parts}.`,
      leadPart: (side: string, n: number) => `${side.toLowerCase()} ${n} van de 100 keer`,
      period: (quarter: string) => `Ingevuld in: ${quarter.toLowerCase()}.`,
      people: (side: Side, n: number) =>
        ({
          board: n === 1 ? '1 bestuurder' : `${n} bestuurders`,
          staff: n === 1 ? '1 medewerker' : `${n} medewerkers`,
          council: n === 1 ? '1 lid van de cliëntenraad' : `${n} leden van de cliëntenraad`,
        })[side],
      waiting: (n: number, need: number) =>
        n === 0
          ? `Nog niemand vulde de scan in.`
          : `${n} ${n === 1 ? 'medewerker vulde' : 'medewerkers vulden'} de scan in. Bij ${need} staat het beeld hier.`,
      nobody: 'Nog niemand vulde de scan in.',
      nothingKnown: 'Niemand wist een antwoord.',
      own: 'U',
      ownText: 'Alleen u ziet dit.',
      customersNone: 'Nog geen oordelen van klanten. Na het eerste gesloten kwartaal staan ze hier.',
      customersFew: 'Te weinig oordelen om te tonen.',
      customersPeriod: (quarter: string) => `Klanten: ${quarter.toLowerCase()}.`,
      noScale:
        'Zelfscan en oordeel stellen niet dezelfde vragen. Kijk of het beeld gelijk is, niet of het getal gelijk is.',
      mostly: (n: number) => `${n} grotendeels`,
      almost: 'Antwoord ‘grotendeels’',
      who: 'Wie',
      level: 'Niveau',
      top: 'Antwoord ‘helemaal’',
      count: 'Mensen',
      answers: 'Antwoorden',
      unknown: 'Weet ik niet',
      asList: 'Alle 33 zinnen',
      statement: 'Zin',
      otherRounds: 'Eerdere keren',
    },
    differ: {
      title: 'Hier kijkt u verschillend naar',
      text: 'Praat hier samen over. Wie ziet wat een ander niet ziet?',
      none: 'De groepen zien ongeveer hetzelfde.',
    },
    low: {
      title: 'Hier kunt u beginnen',
      text: 'Dit ziet u samen het minst.',
      seen: (answer: string) => `Klopt ${answer}.`,
    },
    unknown: {
      title: 'Dit weten de meesten niet',
      text: 'Vraag het aan klanten.',
    },
  },

  image: {
    title: 'Ons zelfbeeld',
    intro:
      'Vóór een kwartaal sluit, voorspelt u wat klanten zullen zeggen. U verzegelt dat. Na het sluiten leggen we het naast wat zij echt zeiden.',
    otherCare: 'Andere zorg',
    none: 'Er is nog niets te voorspellen',
    noneText: 'Zodra klanten kunnen oordelen, staan de kwartalen hier. De zelfscan kan nu al.',
    toScan: 'Naar de zelfscan',
    until: (day: string) => `Verzegelen kan tot en met ${day}.`,
    states: {
      none: 'Nog te doen',
      missed: 'Niet voorspeld',
      draft: 'Begonnen',
      sealed: 'Verzegeld',
      opened: 'Geopend',
    },
    waitsForManager: 'Een manager vult dit in.',
    look: (quarter: string) => `Bekijk ${quarter.toLowerCase()}`,
    publicPage: 'Zo staat het voor iedereen',
    sealedDone: 'Verzegeld. De vingerafdruk staat nu op een openbare pagina',
    saved: 'Bewaard. Nog niet verzegeld',
    refused: {
      sealed: 'Dit zelfbeeld is al verzegeld. Het kan niet meer anders.',
      'not-now': 'Dit kwartaal is gesloten. Voorspellen kan niet meer.',
      'not-complete': 'Nog niet alles is ingevuld.',
    },
    reminder: {
      text: (quarter: string, n: number) =>
        `Het zelfbeeld is nog niet verzegeld: ${quarter.toLowerCase()}, ${n === 1 ? '1 soort zorg' : `${n} soorten zorg`}.`,
      until: (day: string) => `Dat kan tot en met ${day}, daarna niet meer.`,
      link: 'Voorspel en verzegel',
    },
    calibration: {
      title: 'Hoe goed kennen wij onszelf?',
      text: 'Gemiddeld verschil tussen ons zelfbeeld en wat klanten zeiden, in punten van 100. Nul is precies goed.',
      points: (n: string) => `${n} van de 100 ernaast`,
      of: (n: number) => (n === 1 ? '1 vraag' : `${n} vragen`),
      quarter: 'Kwartaal',
      mean: 'Gemiddeld verschil',
      items: 'Over hoeveel vragen',
      line: (from: string, to: string) => `Het verschil ging van ${from} naar ${to} punten.`,
      one: (at: string) => `Gemiddeld zat het ${at} punten van de 100 ernaast.`,
      verdicts: 'Oordelen',
      direction: 'Te hoog geschat',
    },
    predict: {
      title: (service: string) => `Voorspel: ${service}`,
      intro: (quarter: string) =>
        `Kwartaal: ${quarter}. Denk aan 100 klanten van deze zorg. Hoeveel van hen antwoorden ‘helemaal’?`,
      open: 'Daarna kan het niet meer anders. Bewaren mag zo vaak als u wilt.',
      itemHint: 'Van de 100 klanten, 0 tot en met 100',
      value: 'Past de zorg?',
      again: 'Welk cijfer geven klanten gemiddeld? 0 tot en met 10',
      level: 'Welk niveau halen wij volgens onze klanten?',
      reached,
      save: 'Bewaar, later verder',
      check: 'Bewaar en kijk na',
      percent: (item: string) => `${item}: vul een heel getal in van 0 tot en met 100.`,
      mark: (item: string) =>
        `${item} Vul een cijfer in van 0 tot en met 10, met hooguit één cijfer achter de komma.`,
      missing: (item: string) => `Nog leeg: ${item}`,
      missingLevel: 'Kies een niveau.',
    },
    seal: {
      title: 'Kijk na en verzegel',
      intro: (service: string, quarter: string) => `${service}, ${quarter}.`,
      item: 'Vraag',
      self: 'Wij denken',
      again: 'Opnieuw kiezen, cijfer',
      level: 'Niveau',
      what: [
        'Wij maken een vingerafdruk van deze tekst. Die staat meteen op een openbare pagina.',
        'De tekst zelf gaat op slot tot het kwartaal gesloten is. Dan gaat hij vanzelf open, ook als het tegenvalt.',
        'Niemand kan hem daarna nog veranderen: u niet en de beheerder niet, zonder dat het opvalt.',
      ],
      button: 'Verzegel dit zelfbeeld',
      change: 'Toch iets veranderen',
    },
    told: {
      title: (quarter: string) => `Zelfbeeld en oordeel: ${quarter.toLowerCase()}`,
      back: 'Terug naar ons zelfbeeld',
      waits: 'Dit kwartaal is nog niet gesloten. Dan gaat het zelfbeeld open.',
      lead: (higher: number, of: number) =>
        higher === 0
          ? `Van de ${of} vragen schatte u er geen te hoog.`
          : `U schatte ${higher} van de ${of} vragen te hoog.`,
      few: 'Te weinig oordelen om naast het zelfbeeld te leggen.',
      levelSaid: (self: string, customers: string) => `Wij dachten: ${self}. Klanten zeggen: ${customers}.`,
      levelNo: (self: string) => `Wij dachten: ${self}. Of dat klopt, is nog niet te zeggen.`,
      reachedNo: reached,
      question: 'Vraag',
      self: 'Wij',
      said: 'Klanten',
      gap: 'Verschil',
      verdicts: 'Oordelen',
      how: 'Hoe staat het?',
      stands,
      we: (n: number) => `wij ${n}`,
      they: (n: number) => `klanten ${n}`,
      ends: ['0', '100'] as const,
      picture: (level: string, self: number, said: number, low: number, high: number) =>
        `${level}: wij dachten ${self} van de 100, klanten ${said}, vermoedelijk tussen ${low} en ${high}.`,
      pictureFew: (level: string, self: number) =>
        `${level}: wij dachten ${self} van de 100. Te weinig oordelen van klanten.`,
      lower: (n: number) =>
        n === 0
          ? 'Klanten zeggen hetzelfde.'
          : n > 0
            ? `Klanten zeggen ${n} lager.`
            : `Klanten zeggen ${-n} hoger.`,
      sureOf: (mean: number, low: number, high: number) =>
        `Hun ${mean} ligt vermoedelijk tussen ${low} en ${high}.`,
      tooFew: 'Te weinig oordelen om te tonen.',
      source: (n: number) => `${n} oordelen. De balk laat zien hoe zeker het oordeel is.`,
      us: 'Ons zelfbeeld',
      you: 'Oordeel van klanten',
      sure: 'Hoe zeker',
      all: 'Alle vragen',
      proof: 'Het zegel',
    },
    proof: {
      service: 'Soort zorg',
      hash: 'Vingerafdruk',
      sealedOn: 'Verzegeld op',
      collector: 'In het logboek van de onafhankelijke ontvanger',
      heard,
      opened: 'Geopend',
      openedYes: 'Ja. De tekst heeft deze vingerafdruk.',
      openedWrong: 'Ja, maar de tekst heeft een andere vingerafdruk. Hij is veranderd.',
      notYet: (day: string) => `Nee. Dat gebeurt vanzelf na ${day}.`,
      overdue: (day: string) => `Nee. Dat had na ${day} vanzelf moeten gebeuren.`,
      text: 'Lees de tekst',
      copy: 'Bewaar uw eigen kopie',
      copyHint: 'Leg hem buiten deze computers. Daarmee kunt u laten zien wat u voorspelde.',
    },
    everyone: {
      title: (name: string) => `Wat ${name} van zichzelf dacht`,
      intro: (name: string) =>
        `${name} voorspelt vóór het sluiten van een kwartaal wat klanten zullen zeggen. Dat ligt vast met een vingerafdruk.`,
      back: (name: string) => `Terug naar ${name}`,
      none: 'Nog geen zelfbeeld',
      noneText: (name: string) => `${name} heeft nog niets verzegeld.`,
      verdicts: 'Wat klanten zeggen',
      meaning: {
        title: 'Wat bewijst een vingerafdruk?',
        yes: [
          'De tekst is niet veranderd sinds de vingerafdruk hier stond. Eén ander teken geeft een heel andere vingerafdruk.',
          'Staat hij in het logboek van de onafhankelijke ontvanger? Dan was hij er vóór de oordelen opengingen. Hij staat daar boven de regels van het sluiten, en die volgorde kan niemand veranderen zonder dat het opvalt.',
          'Het zelfbeeld gaat vanzelf open. De organisatie kan een tegenvaller niet weglaten: de vingerafdruk stond er al.',
        ],
        no: [
          'Hij bewijst niet dat de organisatie eerlijk schatte. Zij kende ook eerdere uitslagen.',
          'Hij bewijst niet dat er maar één zelfbeeld was. Wel dat er per kwartaal en per soort zorg één telt.',
          'Wie nooit iets verzegelt, heeft hier niets staan. Dat ziet u dus ook.',
        ],
        beside:
          'De ontvanger draait nu op dezelfde computers als deze website. Dan moet u de beheerder geloven. Schrijf de vingerafdruk daarom vóór het sluiten zelf op, of vraag de cliëntenraad dat te doen.',
        alone:
          'Er is nu geen ontvanger. De vingerafdruk staat alleen hier. Schrijf hem vóór het sluiten zelf op.',
        check: 'Zelf nakijken',
        checkText:
          'Bewaar de geopende tekst als bestand. Bereken er de SHA-256 van, bijvoorbeeld met het programma sha256sum. Vergelijk die met de vingerafdruk hier en in het logboek.',
        log: 'Open het logboek van de ontvanger',
      },
    },
  },
};
export type Words = typeof nl;
