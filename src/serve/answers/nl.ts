import type { AnswerState, Audience, VersionKind } from './answer.ts';
import type { Finding } from './b1.rules.ts';
import type { FormProblem } from './manage/form.rules.ts';
import type { WhyLook } from './manage/to-look-at.rules.ts';

const states: Record<AnswerState, string> = {
  draft: 'Concept',
  published: 'Gepubliceerd',
  changed: 'Gewijzigd, nog niet gepubliceerd',
  retired: 'Gestopt',
};
const audiences: Record<Audience, string> = { customers: 'Iedereen', staff: 'Alleen collega’s' };
const whys: Record<WhyLook, string> = {
  overdue: 'Datum voorbij',
  soon: 'Datum komt eraan',
  'many-no': 'Vaak niet geholpen',
  'owner-left': 'Eigenaar werkt hier niet meer',
};
const did: Record<VersionKind, string> = {
  made: 'Gemaakt',
  changed: 'Veranderd',
  published: 'Gepubliceerd',
  reviewed: 'Nagekeken',
  retired: 'Gestopt',
};
const errors: Record<FormProblem, string> = {
  'title-empty': 'Vul de vraag in, in de woorden van de klant.',
  'title-long': 'Maak de vraag korter: hooguit 120 tekens.',
  'body-empty': 'Vul het antwoord in.',
  'body-long': 'Maak het antwoord korter: hooguit 3500 tekens.',
  'no-concept': 'Kies minstens één onderwerp. Daarmee vinden mensen het.',
  'many-concepts': 'Kies hooguit 8 onderwerpen.',
  'source-form': 'Schrijf elke bron zo: Naam van de site | https://adres',
  'many-sources': 'Noem hooguit 6 bronnen.',
  'review-day': 'Kies een dag.',
  'review-passed': 'Kies een dag na vandaag. Dan kijkt u het weer na.',
  'review-far': 'Kies een dag binnen twee jaar.',
  owner: 'Kies een collega die hier werkt.',
};

const finding = (one: Finding): string => {
  switch (one.kind) {
    case 'title-asks-nothing':
      return 'De titel is nog geen vraag. Schrijf wat de klant zou vragen.';
    case 'long-sentence':
      return `Lange zin (${one.words} woorden): “${one.sentence}”`;
    case 'hard-word':
      return `Moeilijk woord: ${one.word}. Beter: ${one.instead}. Of leg het uit tussen haakjes.`;
    case 'shouting':
      return `Uitroepteken: “${one.sentence}”`;
    case 'long-text':
      return `Lang antwoord (${one.words} woorden). Kan het in twee antwoorden?`;
  }
};

export const nl = {
  title: 'Antwoorden',
  lead: 'Wat mensen vaak vragen, in gewone taal.',
  search: 'Wat wilt u weten?',
  searchHint: 'Schrijf het zoals u het zegt.',
  searchButton: 'Zoek',
  all: 'Alle antwoorden',
  themes: 'Per onderwerp',
  found: (n: number) => (n === 1 ? 'Eén antwoord' : `${n} antwoorden`),
  none: 'Hier hebben we geen antwoord op',
  speak: 'Wilt u een mens spreken?',
  noneText: 'Stel uw vraag aan een mens. Dat kost niets, en u hoeft zich niet aan te melden.',
  ask: 'Stel uw vraag',
  orCall: (phone: string) => `Of bel ${phone}.`,
  nothingYet: 'Er zijn nog geen antwoorden',
  nothingYetText: 'Hier komt te staan wat mensen vaak vragen.',
  overdue: 'Dit kijken we opnieuw na',
  overdueText: (phone: string | null) =>
    `Misschien klopt niet alles meer.${phone ? ` Wilt u het zeker weten? Bel ${phone}.` : ''}`,
  retired: 'Dit antwoord houden we niet meer bij',
  retiredText: 'Zoek een ander antwoord, of stel uw vraag.',
  staffOnly: 'Voor collega’s',
  reviewed: (day: string, who: string) => `Nagekeken op ${day} door ${who}.`,
  sources: 'Hier komt het vandaan',
  print: 'Druk af',
  back: 'Alle antwoorden',
  backToQuestion: 'Terug naar uw vraag',
  beside: {
    title: 'Misschien helpt dit meteen',
    text: 'Korte antwoorden op vragen die hierop lijken.',
    overdue: 'kijken we opnieuw na',
  },
  helped: {
    title: 'Bent u geholpen?',
    yes: 'Ja',
    bit: 'Een beetje',
    no: 'Nee',
    anonymous: 'We tellen alleen het antwoord. Niet van wie.',
    missed: 'Niet genoeg geholpen? Wat mist u nog?',
    missedHint: 'U hoeft niets te schrijven. Uw vaste contact leest het en antwoordt u.',
    thanks: {
      ja: 'Fijn. Dank u.',
      nee: 'Dank u. Wij maken dit antwoord beter.',
      veel: 'Dank u. Dit telden we al.',
    } as Record<string, string>,
    stillAsk: 'Wilt u een mens spreken? Stel uw vraag.',
  },
  sent: {
    title: 'Antwoorden voor u',
    read: 'Lees het antwoord',
    helped: 'U zei: dit hielp.',
    notHelped: 'U zei: dit hielp niet genoeg. Uw vaste contact weet het.',
  },
  desk: {
    title: 'Antwoorden die passen',
    none: 'We vonden geen antwoord dat past.',
    text: 'Lees het voor, of stuur het.',
    aloud: 'Lees het gerust voor. Versturen kan straks, bij de vraag.',
    send: 'Stuur dit antwoord',
    sentOn: (day: string) => `Verstuurd op ${day}.`,
    yes: 'De klant zegt: dit hielp.',
    notYet: 'Nog geen reactie.',
    missed: (words: string) => `De klant mist nog: “${words}”`,
    no: 'De klant zegt: dit hielp niet genoeg.',
    notes: 'Voor u, niet om te sturen',
    overdue: 'Let op: dit antwoord moet nog nagekeken worden.',
    open: 'Alle antwoorden',
  },
  manage: {
    title: 'Antwoorden',
    intro: 'Vragen van klanten, met ons antwoord. Klanten vinden ze bij hun vraag. Het loket stuurt ze op.',
    add: 'Nieuw antwoord',
    search: 'Zoek in titel en tekst',
    searchAction: 'Zoek',
    filter: 'Laat zien',
    toLook: 'Na te kijken',
    every: 'Alles',
    none: 'Nog geen antwoorden',
    noneText: 'Schrijf op wat klanten vaak vragen, en wat u dan zegt.',
    noneFound: 'Niets gevonden',
    noneFoundText: 'Kies een andere lijst, of zoek met een ander woord.',
    allLooked: 'Alles is nagekeken',
    allLookedText: 'Er is nu niets wat uw aandacht vraagt.',
    columns: ['Vraag', 'Stand', 'Eigenaar', 'Nakijken vóór', 'Getoond', 'Gelezen', 'Geholpen', 'Niet'],
    period: 'Getallen van de laatste twaalf maanden. Per antwoord, nooit per persoon.',
    helpedOf: (yes: number, n: number) => (n === 0 ? 'nog niets' : `${yes} van ${n}`),
    gaps: 'Gezocht, en niet gevonden',
    gapsText:
      'Onderwerpen waar mensen naar vroegen en waar geen antwoord op was. Vanaf vijf keer in een maand.',
    gapsNone: 'Hier staat nog niets.',
    gapUnknown: 'Iets wat we niet herkenden',
    gapColumns: ['Onderwerp', 'Keer'],
    write: 'Schrijf een antwoord',
    back: 'Terug naar de antwoorden',
    backToAnswer: 'Terug naar het antwoord',
    errorTitle: 'Kijk dit nog even na',
    readOnly: 'Alleen een redacteur of manager kan dit veranderen.',
    states,
    audiences,
    whys,
    labels: {
      title: 'De vraag',
      titleHint: 'In de woorden van de klant. Bijvoorbeeld: Hoe dien ik een klacht in?',
      body: 'Het antwoord',
      bodyHint:
        'Kort. Wat kan iemand doen, waar en bij wie. Een lege regel maakt een nieuwe alinea. 1. en 2. worden stappen, - wordt een lijst, **zo** wordt dik, [woorden](https://adres) wordt een link.',
      concepts: 'Waar gaat het over?',
      conceptFirst: 'Belangrijkste onderwerp',
      conceptsHint: 'Het belangrijkste onderwerp eerst.',
      conceptMore: 'En ook over',
      conceptNone: 'Geen',
      audience: 'Voor wie?',
      audienceHint: {
        customers: 'Klanten vinden het, en collega’s.',
        staff: 'Een notitie die alleen uw eigen collega’s zien.',
      },
      language: 'Taal',
      sources: 'Bronnen',
      sourcesHint: 'Eén per regel: Naam van de site | https://adres',
      owner: 'Eigenaar',
      ownerHint: 'Wie kijkt of het nog klopt?',
      review: 'Nakijken vóór',
      reviewHint: 'Dertig dagen eerder staat het in de lijst ‘Na te kijken’.',
    },
    languages: { nl: 'Nederlands', en: 'Engels' },
    save: 'Bewaar',
    show: 'Bekijk hoe het leest',
    preview: 'Zo leest het',
    b1: 'Is het makkelijk te lezen?',
    b1Fine: 'Ja. Korte zinnen, gewone woorden.',
    b1Text: 'Dit is een tip. U kunt gewoon bewaren.',
    finding,
    publish: 'Publiceer',
    publishText: (audience: string) => `Dan leest iedereen dit voor wie het is: ${audience}.`,
    review: 'Nagekeken, het klopt nog',
    reviewUntil: 'Het klopt weer tot',
    retire: 'Stop ermee',
    retireText: 'Niemand vindt het meer. Wie het adres heeft, leest dat we het niet meer bijhouden.',
    onSite: 'Bekijk op de site',
    history: 'Geschiedenis',
    historyText: 'Wie veranderde wat, en wanneer. Nieuwste eerst.',
    did,
    figures: (shown: number, read: number) => `Getoond: ${shown}. Gelezen: ${read}.`,
    helpedFigures: (yes: number, bit: number, no: number) =>
      `Geholpen: ${yes} ja, ${bit} een beetje, ${no} nee. Samen ${yes + bit + no} reacties.`,
    errors,
    changedMeanwhile: 'Iemand anders veranderde dit net. Bekijk eerst wat er nu staat.',
    noOwner: 'Deze collega werkt hier niet meer. Kies een ander.',
    done: {
      bewaard: 'Bewaard. Niemand anders ziet dit tot u publiceert.',
      gepubliceerd: 'Gepubliceerd. Het is nu te vinden.',
      nagekeken: 'Nagekeken. Dank u.',
      gestopt: 'Gestopt. Niemand vindt dit antwoord meer.',
      'datum-voorbij': 'Kies eerst een nieuwe dag om het na te kijken. Bewaar, en publiceer dan.',
    } as Record<string, string>,
  },
};
export type Words = typeof nl;
