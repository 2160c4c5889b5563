import { journey, type TurnSaid } from './journey.nl.ts';
import { meeting } from './meeting.nl.ts';
import { plainTurn } from './plain.nl.ts';

type Pronouns = Record<'zij' | 'hij' | 'die', { she: string; small: string; her: string }>;

const NUMBERS = ['', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien'];
const pronouns: Pronouns = {
  zij: { she: 'Zij', small: 'zij', her: 'haar' },
  hij: { she: 'Hij', small: 'hij', her: 'hem' },
  die: { she: 'Die', small: 'die', her: 'hen' },
};

export const nl = {
  ...journey,
  meeting,
  plainTurn,
  all: 'Al mijn vragen',
  who: {
    you: 'U bent aan zet',
    us: 'Wij zijn aan zet',
    stopped: 'Deze vraag is gestopt',
    resting: 'Uw vraag rust',
    served: 'Deze vraag is klaar',
  },
  nowWho: { you: 'Nu: u bent aan zet', us: 'Nu: wij zijn aan zet' },
  reason: 'De reden: “{quote}”',
  meanwhile: 'U kunt ondertussen gewoon verder.',
  ifLate: 'Lukt het niet op tijd? Dan staat dat hier.',
  unreachable: {
    turn: {
      now: 'Kennismaken',
      text: '{contact} stuurt u een bericht op deze pagina. Samen kiest u een dag om te beginnen.',
      timed:
        '{contact} stuurt u *vóór {by}* een bericht op deze pagina. Samen kiest u een dag om te beginnen.',
    } as TurnSaid,
    also: '{contact} stuurt u *vóór {by}* een bericht op deze pagina.',
    broken: '{contact} zou u vóór {by} een bericht sturen. Dat is nog niet gebeurd.',
    callMe: 'Liever gebeld worden? Vul uw nummer in',
  },
  callSelf: 'Zelf {contact} bellen',
  also: {
    'call-back': '{contact} neemt ook contact met u op, *vóór {by}*.',
    contact: 'U weet *vóór {by}* wie uw vaste contact is.',
    answer: '{contact} beantwoordt uw bericht *vóór {by}*.',
    plan: 'U hoort *vóór {by}* op welke dag wij beginnen.',
    start: 'De hulp begint *vóór {by}*.',
    times: '{contact} stelt *vóór {by}* andere tijden voor.',
    complaint: 'U krijgt *vóór {by}* antwoord op wat u ons vertelde.',
    other: '{what}: *vóór {by}*.',
  },
  brokenTitle: 'Een belofte lukte niet op tijd',
  broken: {
    'call-back': '{contact} zou vóór {by} contact met u opnemen. Dat is nog niet gebeurd.',
    contact: 'U zou vóór {by} weten wie uw vaste contact is. Dat is nog niet rond.',
    answer: '{contact} zou uw bericht vóór {by} beantwoorden. Dat is nog niet gebeurd.',
    plan: 'U zou vóór {by} horen wanneer wij beginnen. Dat is nog niet rond.',
    start: 'De hulp zou vóór {by} beginnen. Dat is nog niet gebeurd.',
    times: '{contact} zou vóór {by} andere tijden voorstellen. Dat is nog niet gebeurd.',
    complaint: 'U zou vóór {by} antwoord krijgen op wat u ons vertelde. Dat is nog niet gebeurd.',
    other: '“{what}” zou vóór {by} klaar zijn. Dat is nog niet gebeurd.',
  },
  brokenCall: 'Bel gerust: {phone}.',
  crisis:
    'U krijgt hulp in crisis, uiterlijk tot en met *{day}*. Die stopt vanzelf. Kiezen doet u daarna zelf.',
  us: 'uw contact',
  someone: 'een collega',
  providerUnknown: 'de aanbieder',
  sees: {
    title: 'Wie kan dit bij ons zien?',
    contact: '{member}, contact bij {provider}',
    asked: '{member}, gevraagd als uw contact bij {provider}',
    team: '{team} van {provider}',
    'standing-in': '{member}, die nu voor uw contact antwoordt',
    along: '{team} van {provider}, voor: {does}',
    colleagues: 'het team van {member}, bij {provider}',
    receivers: 'wie vragen ontvangt bij {provider}',
    emergency: '{member} van {provider}, met noodtoegang',
    titleClosed: 'Wie kan dit nog een tijd zien?',
    theTeam: 'het team',
    until: '{line}, tot {until}',
    nobodyElse:
      'Ook wie uw contact vervangt of overneemt. Anderen niet. Bij nood mag het even, en dan leest u dat hier.',
    nobodyElseClosed: 'Anderen niet. Bij nood mag het even, en dan leest u dat hier.',
  },
  timeline: {
    before: 'Wat er gebeurde',
    earlier: (n: number) => `Wat daarvoor gebeurde (${n})`,
    title: 'Waar is mijn vraag?',
    next: 'Daarna',
    around: 'Rond {day}',
    quoteHers: 'Uw reden: “{quote}”',
    quoteOurs: '“{quote}”',
    again: 'Bekijk het nog eens',
  },
  offers: (n: number | null) =>
    n === null
      ? 'aanbod'
      : n === 0
        ? 'nog geen aanbod dat past'
        : n === 1
          ? 'één aanbieding'
          : `${(NUMBERS[n] ?? String(n)).toLowerCase()} aanbiedingen`,
  waiting: {
    title: 'U wacht op een plek',
    place: 'U bent nummer *{place}* op de lijst van {provider}.',
    noPlace: '{provider} gaf geen plek op de lijst door.',
    expected: '{provider} verwacht een plek rond *{day}*. Dat is nog niet zeker.',
    noExpected: '{provider} weet nog niet wanneer er een plek is.',
    meanwhile: 'Wat kan er tot die tijd?',
    noMeanwhile: 'Kunt u niet wachten? Bel {contact}, of kies iets anders. Dat mag altijd.',
  },
  deliveries: {
    title: 'Wanneer komt de hulp?',
    doneTitle: 'Wat er is gedaan',
    planned: 'De komende keren',
    nothing: 'Er staat nu niets gepland.',
    more: (n: number) =>
      n === 1 ? 'Daarna staat er nog één dag gepland.' : `Daarna staan er nog ${n} dagen gepland.`,
    done: (n: number) => (n === 1 ? 'De hulp kwam één keer.' : `De hulp kwam ${n} keer.`),
    day: 'Dag',
    what: 'Wat',
  },
  proposals: {
    title: 'Speciaal voor uw vraag',
    text: '{provider} deed u een voorstel. U hoeft er niets mee.',
    until: 'Het geldt tot en met {day}.',
    look: 'Bekijk het voorstel',
  },
  contact: {
    label: 'Contact en wijzigen',
    role: 'Uw contactpersoon',
    roleFixed: 'Uw vaste contact',
    knows: '{name} kent uw vraag. U hoeft uw verhaal niet opnieuw te vertellen.',
    knowsNot: 'U trok het delen van uw vraag in. {name} ziet uw vraag nu niet.',
    call: 'Bel {phone}',
    write: 'Stuur een bericht',
    hours: '{hours}.',
    answers: 'Een bericht beantwoordt {small} {within}.',
    answersAlone: '{name} beantwoordt een bericht {within}.',
    backup: 'Is {name} er niet? Dan helpt *{other}* u. {She} kan uw vraag ook lezen.',
    proposedTitle: 'Wie wordt uw vaste contact?',
    proposed: '{provider} stelde *{name}* voor. {She} zegt vóór {by} ja of nee.',
    proposedLate: '{provider} stelde *{name}* voor. {She} heeft nog geen ja of nee gezegd.',
    until: 'Tot die tijd helpt {host} u.',
    none: 'Uw contact staat hier zodra het bekend is.',
  },
  change: {
    title: 'Wilt u iets veranderen?',
    edit: 'Mijn vraag aanpassen',
    offers: 'Het aanbod bekijken',
    keep: 'Mijn vraag bewaren of printen',
    share: 'Wie mag mijn vraag lezen?',
    helpers: 'Iemand mee laten kijken',
    switch: 'Toch iets anders kiezen',
    decline: 'Toch niet deze aanbieder',
    again: 'Nog een vraag stellen',
  },
  looked: {
    none: 'Nog niemand anders keek naar uw vraag.',
    some: (n: number) =>
      n === 1 ? 'Eén persoon keek naar uw vraag.' : `${NUMBERS[n] ?? n} mensen keken naar uw vraag.`,
    link: 'Bekijk wie en wanneer',
  },
  messages: {
    title: 'Berichten',
    forYou: '{who}, voor u',
    you: 'U',
    unread: (n: number) => (n === 1 ? 'U heeft een nieuw bericht.' : `U heeft ${n} nieuwe berichten.`),
    read: 'Lees wat er staat',
    form: 'Stuur een bericht aan {contact}',
    hint: 'U krijgt {within} antwoord. Is er haast? Bel dan liever.',
    hintNoPhone: 'U krijgt {within} antwoord.',
    button: 'Verstuur bericht',
    errorTitle: 'Uw bericht is nog niet verstuurd',
    empty: 'Schrijf eerst uw bericht.',
    tooLong: 'Uw bericht is te lang: {length} tekens. Er passen er {limit}. Maak het korter, of bel ons.',
    closed: 'Aan deze vraag werkt nu niemand. Een bericht kan dus niet. Bel ons, of stel een nieuwe vraag.',
    closedNote:
      'Aan deze vraag werkt nu niemand. Wilt u iets zeggen of vragen? Bel ons, of stel een nieuwe vraag.',
    live: {
      something: 'Er kwam net iets bij.',
      look: 'Laad de pagina opnieuw om te zien wie nu aan zet is.',
    },
    channel: {
      web: '',
      phone: 'aan de telefoon',
      desk: 'aan de balie',
      letter: 'per brief',
      email: 'per e-mail',
    },
  },
  within: (hours: number) => {
    if (hours < 24) return hours === 1 ? 'binnen één werkuur' : `binnen ${hours} werkuren`;
    const days = Math.ceil(hours / 24);
    return days === 1
      ? 'binnen één werkdag'
      : `binnen ${(NUMBERS[days] ?? String(days)).toLowerCase()} werkdagen`;
  },
  pronouns,
  done: {
    stap: { title: 'Dank u wel. Wij gaan verder.', text: 'Hieronder ziet u wat er nu gebeurt.' },
    'liever-niet': {
      title: 'U wisselt liever niet. Dat is doorgegeven.',
      text: 'Uw contact blijft uw contact.',
    },
    keuze: { title: 'Uw keuze is doorgegeven.', text: 'U kunt altijd stoppen of iets anders kiezen.' },
    geen: { title: 'U koos: geen van deze.', text: 'Vertel uw contact wat u mist. Of kijk zelf verder.' },
    niets: { title: 'Uw vraag rust nu.', text: 'U hoeft niets te doen. Verdergaan kan altijd.' },
    stop: { title: 'Uw vraag is gestopt.', text: 'Wat gepland was, gaat niet door.' },
    afgezien: {
      title: 'U kiest deze aanbieder toch niet.',
      text: 'Wat gepland was, gaat niet door. Het andere aanbod staat weer klaar.',
    },
    'niet-tevreden': {
      title: 'Dank u. Het is verstuurd.',
      text: 'Bij ‘Wat is afgesproken’ staat wanneer u antwoord krijgt.',
    },
    gebeurd: { title: 'Dank u. Wij schreven op dat het is gebeurd.', text: '' },
    'niet-gebeurd': {
      title: 'Dank u. Wij schreven op dat het niet is gebeurd.',
      text: 'Uw contact ziet dat ook.',
    },
    bericht: { title: 'Uw bericht is verstuurd.', text: 'Hieronder ziet u wat u schreef.' },
    bewaard: { title: 'Uw vraag is bewaard.', text: 'U kunt later verder waar u was.' },
    gedeeld: { title: 'Uw vraag is gedeeld.', text: 'U kunt het delen altijd weer intrekken.' },
    nummer: { title: 'Uw nummer staat erbij.', text: 'Wie u helpt, kan u nu bellen.' },
    teruggetrokken: { title: 'U trok het delen in.', text: '' },
    aangepast: { title: 'Uw vraag is aangepast.', text: '' },
  } as Record<string, { title: string; text: string }>,
  questions: {
    verdict: 'Uw oordeel over de zorg',
    also: 'Stelde u ook vragen aan de telefoon, of met een ander adres? Zet ze bij elkaar',
    title: 'Mijn vragen',
    titleOf: (name: string) => `Vragen van ${name}`,
    lead: 'Hier ziet u bij elke vraag wie er aan zet is.',
    now: 'Nu',
    past: 'Klaar, gestopt of in rust',
    asked: 'Gesteld op {day}',
    next: 'Uiterlijk {day}',
    at: 'Bij {provider}',
    emptyTitle: 'Nog geen vragen',
    emptyOf: (name: string) => `Zodra ${name} iets vraagt, ziet u hier wie er aan zet is.`,
    empty: 'Heeft u iets nodig? Vertel het in uw eigen woorden. Hier ziet u dan wie er aan zet is.',
    ask: 'Stel uw vraag',
    another: 'Nog een vraag stellen',
    keepTitle: 'Bewaar uw vraag',
    keep: 'Nu kunt u alleen op dit apparaat verder, 30 dagen lang. Met uw e-mail of een brief met code kan het overal.',
    keepLink: 'Bewaar uw vraag',
  },
};

export type Words = typeof nl;
