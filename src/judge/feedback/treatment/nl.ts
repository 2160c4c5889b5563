import type { Profession } from '../../protocol/index.ts';

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

export const nl = {
  professions,
  all: 'Alle klanten',
  together: 'Alle vier samen',
  title: 'Hoe klanten zich behandeld voelen',
  back: 'Naar niveaus',
  over: {
    quarter: (months: string) => `Kwartaal: ${months}.`,
    year: (months: string) => `De laatste vier kwartalen, tot en met ${months}.`,
  },
  none: {
    title: 'Nog geen oordelen',
    text: 'Er is nog geen kwartaal gesloten. Na elk kwartaal staat hier wat klanten zeggen.',
  },
  choose: {
    spot: 'Van wie?',
    quarter: 'Welk kwartaal?',
    period: 'Over welke tijd?',
    oneQuarter: 'Dit kwartaal',
    year: 'De laatste vier kwartalen',
    button: 'Laat zien',
    of: {
      service: (name: string) => `Soort zorg: ${name}`,
      profession: (name: string) => `Beroep: ${name}`,
    },
  },
  say: {
    who: 'Klanten zeggen',
    main: (n: number) => `‘helemaal’, bij ${n} van de 100 antwoorden.`,
    most: (item: string, n: number) => `Het vaakst bij ‘${item}’: ${n}.`,
    least: (item: string, n: number) => `Het minst vaak bij ‘${item}’: ${n}.`,
    few: 'Te weinig oordelen om te tonen',
    fewText:
      'We laten pas iets zien als niemand er zijn eigen antwoord in kan herkennen. Kijk ook eens naar de laatste vier kwartalen, of naar alle klanten.',
  },
  four: {
    title: 'Vier vragen aan klanten',
    text: 'Hoe vaak klanten ‘helemaal’ antwoordden. De balk laat zien hoe zeker dat is.',
    few: 'Te weinig om te tonen',
    ofHundred: (n: number) => `${n} van de 100`,
    sure: (low: number, high: number) => `vermoedelijk tussen ${low} en ${high}`,
    verdicts: (n: number) => (n === 1 ? '1 oordeel' : `${n} oordelen`),
    before: {
      better: (n: number) => `Vaker dan het kwartaal ervoor (${n}).`,
      worse: (n: number) => `Minder vaak dan het kwartaal ervoor (${n}).`,
      early: (n: number) => `Het kwartaal ervoor ${n}: geen duidelijk verschil.`,
    },
    leftOut: (n: number) =>
      n === 1
        ? 'Eén groep klanten is te klein en telt niet mee.'
        : `${n} groepen klanten zijn te klein en tellen niet mee.`,
    goal: (n: number) => `De stippellijn is ${n}: voor niveau 1 ligt de hele balk daarboven.`,
    explain: 'Zo rekenen we',
    version: (n: number) => `Versie ${n} van de rekenregels.`,
    table: 'Als tabel',
    question: 'Vraag',
    share: 'Zei ‘helemaal’',
    between: 'Vermoedelijk tussen',
    n: 'Oordelen',
  },
  apart: {
    title: 'Apart geteld',
    proxy: 'Naasten, voor wie het zelf niet kan',
    easy: 'De makkelijke versie',
    text: 'Dit telt hierboven niet mee.',
  },
  said: {
    title: 'In woorden van klanten',
    text: 'Los van de antwoorden en in willekeurige volgorde. We weten niet van wie ze zijn. Zoek dat ook niet uit.',
    good: 'Wat was goed',
    better: 'Wat kan beter',
    none: 'Hierover zijn er geen woorden om te tonen.',
    profession: 'Bij een beroep tonen we geen woorden. Ze staan los van wie het betrof.',
    more: 'Lees alles wat klanten schreven',
  },
  each: {
    title: 'Per team, soort zorg en beroep',
    text: 'Op naam, niet op volgorde van goed en minder goed. Over mensen apart tonen we nooit iets.',
    who: 'Van wie',
    caption: 'Per team, soort zorg en beroep: hoe vaak klanten ‘helemaal’ zeiden',
  },
  moment: {
    title: 'Kies één ding',
    text: (item: string) => `Bijvoorbeeld bij ‘${item}’. Eén klein voornemen, een paar kwartalen lang.`,
    textNone: 'Eén klein voornemen, een paar kwartalen lang. Daarna zegt de klant of het hielp.',
    button: 'Begin een coachmoment',
    all: 'Alle coachmomenten',
    running: 'Hier werken we aan',
  },
  compliments: {
    title: 'Voor u en uw team',
    none: 'Nog geen complimenten. Ze komen.',
    all: 'Alle complimenten',
  },
};
export type Words = typeof nl;
