import type { LevelKey, MeasureKey } from '../levels/index.ts';
import type { Help } from './helps.data.ts';

const levels: Record<LevelKey, { name: string; text: string; short: string }> = {
  friendly: {
    name: 'Klantvriendelijk',
    short: 'klantvriendelijk',
    text: 'Iedereen is aardig, luistert en helpt graag. Klanten voelen zich welkom.',
  },
  organised: {
    name: 'Klantgericht',
    short: 'klantgericht',
    text: 'Ons werk draait om de klant: één contact, snel geholpen, beloften nagekomen.',
  },
  driven: {
    name: 'Klantgedreven',
    short: 'klantgedreven',
    text: 'Klanten maken mee hoe wij werken. Hun invloed past bij de gevolgen voor hen.',
  },
};

type MeasureWords = { name: string; what: string; how: string };
const measures: Record<MeasureKey, MeasureWords> = {
  friendly: {
    name: 'Wat klanten zeggen over vriendelijkheid',
    what: 'Zo vaak antwoorden klanten ‘helemaal’ op de vier vragen over vriendelijkheid.',
    how: 'Per oordeel nemen we het deel van de vier vragen met ‘helemaal’. Daarvan het gemiddelde. Gehaald als ook de lage kant van de balk de grens haalt, bij 25 oordelen of meer.',
  },
  'direct-help': {
    name: 'Direct geholpen',
    what: 'Zo veel vragen waren in het eerste contact klaar, zonder doorverwijzen.',
    how: 'De klant zei dat het klaar was. Of de klant kwam binnen 30 dagen niet terug met dezelfde vraag.',
  },
  'pillar-to-post': {
    name: 'Van het kastje naar de muur',
    what: 'Zo vaak kreeg een klant een ander gezicht zonder dat dit was aangekondigd.',
    how: 'Het gemiddelde per vraag, van het eerste contact tot de eerste zorg. Een aangekondigde wisseling die de nieuwe collega had aangenomen, telt niet mee. Heen en weer tellen we apart.',
  },
  'one-contact': {
    name: 'Eén vast contact',
    what: 'Bij zo veel vragen bleef het contact dezelfde persoon.',
    how: 'Van begin tot eind dezelfde naam. Een vervanger met naam bij afwezigheid mag.',
  },
  promises: {
    name: 'Beloften nagekomen',
    what: 'Zo veel beloften kwamen we op tijd na.',
    how: 'Een belofte heeft een datum. Nagekomen op of vóór die datum telt. Een belofte die nog loopt, telt niet mee.',
  },
  organised: {
    name: 'Wat klanten zeggen over hoe het geregeld is',
    what: 'Zo vaak antwoorden klanten ‘helemaal’ op de vier vragen over hoe het geregeld is.',
    how: 'Gerekend zoals bij vriendelijkheid. Gehaald als ook de lage kant van de balk de grens haalt, bij 25 oordelen of meer.',
  },
  'influence-fit': {
    name: 'Invloed past bij de gevolgen',
    what: 'Bij zo veel veranderingen hadden klanten de invloed die nodig was.',
    how: 'Van elke verandering bekijken we de gevolgen voor klanten. Daaruit volgt hoeveel invloed zij minstens krijgen.',
  },
  'closed-loop': {
    name: 'Antwoord met een reden',
    what: 'Zo veel inbreng van klanten kreeg op tijd een antwoord met een reden.',
    how: 'Een idee, verhaal, signaal of antwoord van het panel telt als inbreng.',
  },
  'change-rate': {
    name: 'Er veranderde iets',
    what: 'Zo veel inbreng leidde tot een verandering die de klant of de raad bevestigt.',
    how: 'Alleen een verandering die te volgen is en bevestigd, telt.',
  },
  reach: {
    name: 'Hoeveel klanten meedoen',
    what: 'Zo veel klanten deden in vier kwartalen minstens één keer mee.',
    how: 'Van alle klanten in die tijd.',
  },
  representative: {
    name: 'Wie meedoet lijkt op wie klant is',
    what: 'Het grootste verschil tussen wie meedoet en alle klanten, naar leeftijd, zorg en plaats.',
    how: 'Hoe kleiner het verschil, hoe beter.',
  },
  'open-dialogue': {
    name: 'Open gesprek',
    what: 'Zo veel gesprekken die om een antwoord vroegen, kregen het op tijd.',
    how: 'De organisatie belooft zelf binnen welke tijd.',
  },
  driven: {
    name: 'Wat klanten zeggen over hun invloed',
    what: 'Zo vaak antwoorden klanten ‘helemaal’ op de drie vragen over kiezen en meetellen.',
    how: 'Gerekend zoals bij vriendelijkheid. Gehaald als ook de lage kant van de balk de grens haalt, bij 25 oordelen of meer.',
  },
};

const helps: Record<Help, { title: string; text: string }> = {
  coaching: {
    title: 'Kies één thema met uw team',
    text: 'Spreek iets kleins af. Zie na een kwartaal of klanten het merken.',
  },
  treatment: {
    title: 'Bekijk de bejegening',
    text: 'Per beroep, team en soort zorg, in de woorden van klanten.',
  },
  texts: { title: 'Lees wat klanten schreven', text: 'Daar staat wat zij missen, in hun eigen woorden.' },
  answers: { title: 'Schrijf antwoorden op', text: 'Dan helpt elke collega een veelgestelde vraag meteen.' },
  routes: { title: 'Bekijk de werkelijke routes', text: 'Daar ziet u waar vragen van hand tot hand gaan.' },
  handover: {
    title: 'Draag warm over',
    text: 'Vraag eerst of een collega het aanneemt. Vertel het daarna de klant.',
  },
  'stand-in': {
    title: 'Geef iedereen een vervanger',
    text: 'Dan weet een klant wie er is als het contact er niet is.',
  },
  teams: { title: 'Kijk wie er vandaag is', text: 'Verdeel wat blijft liggen over het team.' },
  late: {
    title: 'Begin met wat te laat is',
    text: 'Op Vandaag staan beloften die vandaag moeten of al voorbij zijn.',
  },
  processes: {
    title: 'Maak het werkproces korter',
    text: 'Haal een stap weg of geef hem aan wie de klant kent.',
  },
  capacity: { title: 'Pas de ruimte aan', text: 'Beloof niet meer dan een collega op tijd kan doen.' },
  overview: { title: 'Bekijk het overzicht', text: 'Wie wacht er, hoe lang, en welke beloften liepen af?' },
  offers: {
    title: 'Geef meer te kiezen',
    text: 'Zet in uw aanbod welke tijden en mensen een klant kan kiezen.',
  },
  'ask-back': {
    title: 'Vraag iets terug',
    text: 'Klanten die dat goed vinden, kunt u een vraag stellen. Zonder naam.',
  },
  reply: { title: 'Antwoord openbaar', text: 'Zeg bij de uitslag wat u hoorde en wat u ermee doet.' },
  council: {
    title: 'Vraag de cliëntenraad',
    text: 'De raad loot klanten en kijkt mee of oordelen eerlijk gaan.',
  },
  'self-image': {
    title: 'Voorspel wat klanten zeggen',
    text: 'Leg het vast vóór het kwartaal sluit. Daarna ziet u het verschil.',
  },
  unhappy: {
    title: 'Antwoord wie niet tevreden is',
    text: 'Elke melding krijgt een antwoord met een reden.',
  },
  'self-scan': {
    title: 'Doe de zelfscan',
    text: 'In tien minuten, zonder cijfers. Bestuur, medewerkers en raad apart.',
  },
  cards: { title: 'Geef klanten een kaart', text: 'Wie geen telefoon heeft, oordeelt op papier.' },
};

export const nl = {
  title: 'Waar staan wij?',
  levels,
  measures,
  helps,
  periods: {
    quarter: (months: string) => `${months}.`,
    year: (quarter: string) => `De vier kwartalen tot en met ${quarter}.`,
    some: (n: number) => `Met oordelen uit ${n} daarvan.`,
  },
  verdicts: (n: number) => (n === 1 ? '1 oordeel van een klant' : `${n} oordelen van klanten`),
  /** what the records count: of which thing there are so many */
  counted: (n: number, measure: MeasureKey) =>
    measure === 'promises'
      ? n === 1
        ? '1 belofte'
        : `${n} beloften`
      : n === 1
        ? 'Bij 1 vraag'
        : `Bij ${n} vragen`,
  leftOut: (n: number) =>
    n === 1 ? 'Eén groep is te klein en telt niet mee.' : `${n} groepen zijn te klein en tellen niet mee.`,
  version: (n: number) => `Rekenregels versie ${n}.`,
  explain: 'Zo rekenen we',
  asTable: 'Bekijk als tabel',
  csv: 'CSV',
  json: 'JSON',
  few: 'Te weinig om te tonen',
  unmeasured: 'Nog niet te meten',
  unmeasuredWhy:
    'Over wat nog niet te meten is, zijn nog geen gegevens. Die komen als klanten hier meedoen met plannen.',
  turn: {
    who: 'Wij zijn aan zet',
    self: (level: string) => `Wij voorspelden: ${level}. `,
    noSelf: 'Wij voorspelden dit kwartaal niets. ',
    said: (level: string) => `Onze klanten en onze gegevens zeggen: ${level}.`,
    notYet: 'nog niet klantvriendelijk',
    few: 'Er zijn te weinig oordelen om een niveau te noemen.',
    above: (level: string) => `Over ${level} weten we nog te weinig.`,
    none: 'Er is nog geen gesloten kwartaal. Doe alvast de zelfscan.',
    scan: 'Naar de zelfscan',
    image: 'Naar ons zelfbeeld',
  },
  choose: {
    label: 'Kies wat u ziet',
    place: 'Waar',
    quarter: 'Kwartaal',
    over: 'Tijd',
    overs: { quarter: 'Alleen dit kwartaal', year: 'Vier kwartalen samen' },
    whole: (name: string) => `Heel ${name}`,
    scopes: { organisation: 'Organisatie', location: 'Locatie', service: 'Soort zorg', team: 'Team' },
    show: 'Toon',
  },
  three: {
    title: 'Drie niveaus',
    key: {
      you: 'Oordeel van klanten',
      us: 'Ons zelfbeeld',
      fact: 'Uit onze gegevens',
      goal: 'Gehaald vanaf',
      sure: 'Zo zeker is het',
    },
    you: (n: number) => `klanten ${n}`,
    us: (n: number) => `wij ${n}`,
    ends: ['0', '100'] as [string, string],
    of100: 'van de 100',
    reached: 'Gehaald',
    got: (n: number, all: number) => `${n} van de ${all} maten gehaald.`,
    gotFew: (n: number) => `Te weinig gegevens voor ${n}.`,
    gotNot: (n: number) => `Nog niet te meten: ${n}.`,
    needs: (goal: number) => `De lage kant moet ${goal} halen.`,
    has: (goal: number) => `De lage kant haalt de grens van ${goal}.`,
    waits: 'De maten zijn gehaald, het niveau eronder nog niet',
    states: {
      reached: 'Gehaald',
      'not-yet': 'Nog niet gehaald',
      few: 'Te weinig gegevens om dat te zeggen',
      unmeasured: 'Nog niet te meten',
    },
    text: (value: number, low: number, high: number, goal: number) =>
      `${value} van de 100 keer ‘helemaal’, vermoedelijk tussen ${low} en ${high}. Gehaald als de lage kant ${goal} is.`,
    usText: (value: number) => ` Wij voorspelden ${value}.`,
    lower: (n: number) => `Klanten geven ${n} lager dan wij dachten.`,
    higher: (n: number) => `Klanten geven ${n} hoger dan wij dachten.`,
    same: 'Klanten zeggen wat wij dachten.',
    within: 'Ons zelfbeeld ligt binnen de onzekerheid.',
    more: (level: string) => `Bekijk ${level}`,
    columns: [
      'Niveau',
      'Stand',
      'Klanten, van de 100',
      'Vermoedelijk tussen',
      'Grens',
      'Oordelen',
      'Ons zelfbeeld',
    ],
  },
  tiles: {
    again: 'Opnieuw voor ons kiezen, cijfer van 0 tot 10',
    index: 'Klant-index, van 0 tot 100',
    none: 'Nog niet te tonen',
    more: (by: string) => `${by} van de 100 meer dan het kwartaal ervoor`,
    less: (by: string) => `${by} van de 100 minder dan het kwartaal ervoor`,
    equal: 'Gelijk aan het kwartaal ervoor',
    between: (low: string, high: string, n: number) => `Vermoedelijk tussen ${low} en ${high}. ${n} oordelen`,
    of: (n: number, measure: MeasureKey) => `van ${n} ${measure === 'promises' ? 'beloften' : 'vragen'}`,
    deliveries: (n: number) => `${n} keer begonnen met zorg`,
  },
  league: {
    others: (n: number) => (n === 1 ? 'Nog 1 soort zorg zonder trede' : `Nog ${n} soorten zorg zonder trede`),
    title: 'Waar wij spelen',
    caption: 'Onze plaats per soort zorg',
    intro:
      'Per soort zorg en klantengroep. Organisaties die er zeker niet van verschillen, delen een plaats.',
    none: 'Er is nog geen stand.',
    columns: ['Soort zorg', 'Competitie', 'Plaats', 'Opnieuw kiezen', 'Oordelen', 'Verandering'],
    states: {
      placed: '',
      unplaced: 'Zonder plaats: nog geen 25 cijfers',
      'not-yet': 'Nog niet ingedeeld',
      few: 'Te weinig oordelen',
    },
    place: (place: number, of: number) => `${place} van ${of}`,
    shared: (n: number) => (n === 1 ? ', gedeeld met 1 andere' : `, gedeeld met ${n} andere`),
    notYetWhy: 'Over vier kwartalen samen is daar nog geen niveau gehaald.',
    moved: { up: 'Omhoog', down: 'Omlaag', same: 'Gelijk', new: 'Nieuw' },
    link: 'Bekijk de stand',
    all: 'Alle standen',
    mark: (mean: string, low: string, high: string) => `${mean} (${low} tot ${high})`,
  },
  trend: {
    title: 'Door de tijd',
    perQuarter: 'Elk punt is één kwartaal.',
    intro: (level: string) => `Wat klanten zeggen: ${level}, van de 100.`,
    point: (at: string, value: number, low: number, high: number, n: number) =>
      `${at}: ${value} van de 100, vermoedelijk tussen ${low} en ${high}, bij ${n} oordelen.`,
    none: 'Er is nog geen kwartaal te tonen.',
    sure: 'De streepjes overlappen: dit kan toeval zijn.',
    changed: 'De streepjes overlappen niet: dit is waarschijnlijk geen toeval.',
    columns: ['Kwartaal', 'Klanten', 'Vermoedelijk tussen', 'Oordelen', 'Ons zelfbeeld'],
    short: (year: string, nth: number) => `${nth}e kw. ${year}`,
    compare: 'Vergelijk kwartalen en teams',
  },
  spread: {
    title: 'Opnieuw kiezen',
    text: (mean: string, low: string, high: string, n: number) =>
      `Gemiddeld een ${mean}, vermoedelijk tussen ${low} en ${high}, bij ${n} oordelen. Boven elke kolom staat hoeveel van de 100 dat cijfer gaven.`,
    show: 'Hoeveel van de 100 elk cijfer gaven',
    columns: ['Cijfer', 'Van de 100', 'Oordelen'],
    marks: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  },
  todo: {
    title: 'Eén ding om nu te doen',
    why: (measure: string) => `Dit houdt ons het meest tegen: ${measure}.`,
    unknown: (measure: string) => `Hier weten we nog te weinig van: ${measure}.`,
    go: 'Ga daarheen',
    byManager: 'Dit doet een manager.',
    done: 'Alle drie de niveaus zijn gehaald. Houd het zo: lees wat klanten schrijven.',
  },
  more: {
    title: 'Verder kijken',
    all: 'Alle overzichten',
    compare: 'Kwartalen en teams naast elkaar',
    aims: 'Waar wij heen willen',
    index: 'Klant-index',
    reports: 'Kwaliteitsbeeld van het jaar',
    self: 'Ons zelfbeeld',
    scan: 'Zelfscan',
    treatment: 'Bejegening en coachmomenten',
    teams: 'Alle antwoorden per team',
  },
  level: {
    back: 'Terug naar waar wij staan',
    need: {
      friendly:
        'Gehaald als klanten het zeggen: de lage kant van de balk haalt de grens, bij 25 oordelen of meer.',
      organised:
        'Gehaald als niveau 1 gehaald is, klanten het zeggen, en minstens drie van de vier andere maten gehaald zijn.',
      driven:
        'Gehaald als niveau 2 gehaald is, klanten het zeggen, invloed past bij de gevolgen, en drie van de andere vier maten gehaald zijn.',
    },
    measures: 'De maten',
    holds: 'Wat ons het meest tegenhoudt',
    holdsNone: 'Niets: dit niveau is gehaald.',
    helps: 'Drie dingen die helpen',
    least: (goal: string) => `Gehaald vanaf ${goal}`,
    most: (goal: string) => `Gehaald tot en met ${goal}`,
    bound: { least: (goal: string) => `${goal} of meer`, most: (goal: string) => `${goal} of minder` },
    reached: 'Gehaald',
    short: 'Nog niet gehaald',
    share: (n: number) => `${n} van de 100`,
    times: (n: string) => `${n} keer`,
    between: (low: string, high: string) => `vermoedelijk tussen ${low} en ${high}`,
    allCounted: 'alles geteld',
    columns: ['Maat', 'Waarde', 'Vermoedelijk tussen', 'Aantal', 'Grens', 'Gehaald'],
    items: 'Vraag voor vraag',
    itemsIntro: 'Wat klanten antwoordden, naast wat wij voorspelden.',
    itemColumns: ['Vraag', 'Klanten', 'Vermoedelijk tussen', 'Oordelen', 'Ons zelfbeeld'],
    yes: 'ja',
    no: 'nee',
  },
  own: {
    title: 'Onze eigen grenzen',
    intro:
      'Wilt u strenger of milder naar uzelf kijken? Het niveau en de competitie rekenen altijd met de gewone grens. Laat leeg wat u niet wilt volgen.',
    hint: { share: 'Van de 100.', times: 'Aantal keer.' },
    save: 'Bewaar onze grenzen',
    wrong: {
      share: 'Vul een getal in van 0 tot en met 100.',
      times: 'Vul een getal in van 0 tot en met 20.',
    },
    line: (goal: string) => `Onze eigen grens: ${goal}.`,
  },
  compare: {
    title: 'Kwartalen en teams naast elkaar',
    intro: 'Niemand wordt hier gerangschikt: de volgorde is het alfabet.',
    quarters: 'Kwartaal na kwartaal',
    groups: 'Alle delen van de organisatie',
    groupsText: 'Een klein team staat er wel bij, zonder getal.',
    level: 'Niveau',
    measure: 'Maat',
    columns: {
      part: 'Deel',
      reached: 'Niveau nu',
      said: 'Klanten',
      sure: 'Vermoedelijk tussen',
      n: 'Oordelen',
    },
    pictures: 'Wat klanten zeggen',
    zero: 'Nog geen niveau',
    fewForLevel: 'Te weinig voor een niveau',
  },
  aims: {
    title: 'Waar wij heen willen',
    intro: 'Eén niveau per deel, met een datum en iemand die ervoor zorgt.',
    none: {
      title: 'Nog geen doel',
      text: 'Kies samen een niveau en een datum. Dan ziet iedereen waar u heen wilt.',
    },
    columns: ['Deel', 'Nu', 'Doel', 'Op', 'Wie zorgt ervoor', 'Plan'],
    form: 'Kies een doel',
    place: 'Voor welk deel?',
    level: 'Welk niveau?',
    by: 'Wanneer is het zover?',
    byHint: 'Een dag in de komende vijf jaar.',
    owner: 'Wie zorgt ervoor?',
    plan: 'Hoe wilt u daar komen?',
    planHint: 'Hoeft niet. In een paar zinnen.',
    save: 'Leg het doel vast',
    replaces: 'Had dit deel al een doel? Dan komt dit ervoor in de plaats. Het oude blijft bewaard.',
    end: 'Stop met dit doel',
    endOf: (place: string) => `Stop met het doel van ${place}`,
    past: 'Eerdere doelen',
    reached: 'Gehaald',
    onTheWay: (days: number) => (days === 1 ? 'Nog 1 dag' : `Nog ${days} dagen`),
    late: 'De datum is voorbij',
    now: 'Ons doel',
    noneYet: 'nog geen.',
    line: (level: string, date: string, owner: string) => `${level}, op ${date}. ${owner} zorgt ervoor.`,
    set: 'Leg een doel vast',
    errors: {
      place: 'Kies een deel uit de lijst.',
      level: 'Kies een niveau.',
      by: 'Vul een dag in na vandaag en binnen vijf jaar.',
      owner: 'Kies een collega uit de lijst.',
      plan: 'Schrijf niets, of 2 tot 500 tekens.',
    },
    done: 'Het doel staat vast.',
  },
  index: {
    title: 'Klant-index',
    intro: 'Zes voorwaarden voor elke zorg die begint. Ze komen uit wat er werkelijk gebeurde.',
    score: (n: number) => `${n} van de 100`,
    of: (n: number) => (n === 1 ? '1 keer begon zorg' : `${n} keer begon zorg`),
    none: { title: 'Nog geen cijfers', text: 'In deze tijd begonnen te weinig leveringen om te tonen.' },
    columns: ['Voorwaarde', 'Ja', 'Nee', 'Niet van toepassing', 'Van de 100'],
    conditions: {
      'question-first': {
        name: 'De eigen vraag kwam eerst',
        what: 'De klant vroeg iets, voordat er een product was.',
      },
      'real-options': {
        name: 'Er was echt iets te kiezen',
        what: 'Twee of meer mogelijkheden, of een reden waarom er één was.',
      },
      'price-known': {
        name: 'De prijs was vooraf bekend',
        what: 'De klant zag wat het kost, vóór de keuze.',
      },
      'own-choice': { name: 'De klant koos zelf', what: 'De klant, of wie voor de klant mag beslissen.' },
      'free-to-leave': {
        name: 'Stoppen en wisselen kon gratis',
        what: 'Afzien, stoppen en anders kiezen werd aangeboden en kost niets.',
      },
      'can-judge': {
        name: 'De klant kan eerlijk oordelen',
        what: 'Met een oordeel dat niemand kan herleiden.',
      },
    },
    notOnce: 'Was nooit van toepassing.',
    yesNo: (yes: number, no: number) => `${yes} keer wel, ${no} keer niet.`,
    list: 'Welke leveringen missen iets?',
    listIntro:
      'U ziet de vraag van klanten die u helpt. Zij kunnen zien dat u keek. Van andere klanten ziet u alleen de dag.',
    listColumns: ['Vraag', 'Zorg begon op', 'Wat ontbrak'],
    unnamed: (n: number) =>
      n === 1 ? 'Nog 1 klant, die u niet helpt' : `Nog ${n} klanten, die u niet helpt`,
    counted: (n: number) => (n === 1 ? 'Bij 1 klant ontbrak iets.' : `Bij ${n} klanten ontbrak iets.`),
    worstList: 'Bekijk bij wie.',
    worst: (name: string, share: number) =>
      `Dit ontbreekt het vaakst: ${name}. Bij ${share} van de 100 was het er wel.`,
    listNone: 'Geen levering mist deze voorwaarde.',
    filter: 'Welke voorwaarde?',
    all: 'Alle',
    most: (n: number) => `Ten hoogste ${n}.`,
    back: 'Terug naar de klant-index',
  },
  report: {
    title: 'Kwaliteitsbeeld',
    of: (year: number, name: string) => `Kwaliteitsbeeld ${year} van ${name}`,
    intro:
      'Eén verhaal per jaar: wat klanten zeiden, wat u ervan leert, en wat de cliëntenraad daarvan vindt.',
    years: 'Kies een jaar',
    open: (year: number) => `Kwaliteitsbeeld ${year}`,
    print: 'Druk af, of bewaar als pdf',
    printHow: 'Kies bij het afdrukken ‘Opslaan als pdf’.',
    over: (quarter: string) => `Over de vier kwartalen tot en met ${quarter}.`,
    noYear: 'Van dit jaar is nog geen kwartaal gesloten.',
    parts: {
      opening: { title: 'In onze woorden', hint: 'Wie zijn wij, en wat wilden we dit jaar?' },
      learned: { title: 'Wat wij van klanten leerden', hint: 'Noem ook wat tegenviel.' },
      next: { title: 'Wat wij nu gaan doen', hint: 'Wie doet wat, en wanneer?' },
      reflection: {
        title: 'De cliëntenraad',
        hint: 'Wat vindt de raad hiervan? De organisatie kan dit niet wijzigen.',
      },
    },
    write: 'Schrijf',
    rewrite: 'Wijzig',
    writeOf: (part: string) => `Schrijf: ${part}`,
    label: 'Uw tekst',
    save: 'Bewaar',
    wrong: 'Schrijf 2 tot 6000 tekens.',
    notYet: 'Hier staat nog niets.',
    by: (name: string, date: string) => `${name}, ${date}`,
    saved: 'Bewaard.',
    back: 'Terug naar het kwaliteitsbeeld',
    changed: (from: string, to: string) => `Niveau eerst: ${from}. Nu: ${to}.`,
    figures: 'De cijfers',
    aims: 'Waar wij heen willen',
  },
  how: {
    title: 'Hoe wij de drie niveaus meten',
    intro:
      'Een niveau telt pas als het niveau eronder gehaald is. Elke maat heeft een grens die voor iedereen gelijk is.',
    threshold: (goal: string) => `De grens: ${goal}.`,
    index: 'De klant-index',
    indexText:
      'Voor elke levering die begint kijken we naar zes voorwaarden. De index is het gemiddelde deel dat klopt, maal 100. Wat niet van toepassing is, telt niet mee.',
    self: 'Zelfbeeld',
    selfText:
      'Vóór het kwartaal sluit voorspelt de organisatie elk antwoord. Die voorspelling wordt verzegeld en pas na het sluiten geopend. Het verschil is: wij min klanten. Hoe goed een organisatie zichzelf kent, is hoe ver zij er gemiddeld naast zat, te hoog of te laag.',
    league: 'De competitie',
    leagueText:
      'Organisaties staan in een competitie door de niveaus die zij haalden in de laatste vier gesloten kwartalen. Daarbinnen telt wat klanten antwoorden op: zou u hier opnieuw voor kiezen? Dat cijfer heeft een bereik. Een organisatie staat pas boven een andere als haar hele bereik hoger ligt. Raken de bereiken elkaar, dan delen zij een plaats. Onder de 25 oordelen geven we geen plaats. Niemand kan een plaats kopen.',
    again: 'Opnieuw kiezen',
    againText: 'Het gemiddelde van de cijfers 0 tot en met 10, met de twee grenzen en de verdeling ernaast.',
    version: (n: number) => `Dit is versie ${n} van de maten en grenzen.`,
  },
};
export type Words = typeof nl;
