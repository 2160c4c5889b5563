import type { ComingKey } from './coming.rules.ts';
import type { MomentKey } from './timeline.rules.ts';
import type { TurnKey } from './turn-of.rules.ts';

/** What is said of a turn; `timed` when there is a promised moment, between stars what is strong. */
export type TurnSaid = { now: string; text: string; timed?: string; link?: string };
type MomentSaid = { what: string; text?: string };

const turn: Record<TurnKey, TurnSaid> = {
  'check-understood': {
    now: 'Kijken of wij u goed begrepen',
    text: 'Kijk of wij uw vraag goed begrepen. Daarna ziet u welk aanbod past.',
    link: 'Bekijk wat wij begrepen',
  },
  'look-at-offers': {
    now: 'Het aanbod bekijken',
    text: 'Bekijk het aanbod dat bij uw vraag past. U zit nergens aan vast.',
    link: 'Bekijk het aanbod',
  },
  none: {
    now: 'Verder kijken',
    text: 'U koos: geen van deze. Vertel {contact} wat u mist, of kijk zelf verder.',
    link: 'Bekijk het aanbod',
  },
  talking: {
    now: 'Rustig overleggen',
    text: 'U wilde eerst overleggen. Neem de tijd. Er begint niets zolang u niet kiest.',
    link: 'Bekijk het aanbod',
  },
  resting: {
    now: 'Uw vraag rust',
    text: 'U liet uw vraag rusten. U hoeft niets te doen. Verdergaan kan altijd.',
    link: 'Verder met deze vraag',
  },
  stopped: {
    now: 'Uw vraag is gestopt',
    text: 'U stopte met deze vraag. Bedenkt u zich? Dan kiest u gewoon weer verder.',
    link: 'Toch verder met deze vraag',
  },
  'no-room': {
    now: 'Opnieuw kiezen',
    text: '{provider} heeft geen ruimte voor u. Het andere aanbod staat weer klaar.',
    link: 'Bekijk het andere aanbod',
  },
  declined: {
    now: 'Opnieuw kiezen, als u dat wilt',
    text: 'U zag af van {provider}. Het andere aanbod staat weer klaar.',
    link: 'Bekijk het andere aanbod',
  },
  asked: {
    now: 'Kijken of er ruimte is',
    text: '{provider} laat weten of er ruimte is, en wie uw vaste contact wordt.',
    timed: '{provider} laat *vóór {by}* weten of er ruimte is, en wie uw vaste contact wordt.',
  },
  room: {
    now: 'Uw vaste contact zegt ja of nee',
    text: '{provider} heeft ruimte voor u. {asked} is gevraagd als uw vaste contact.',
    timed: '{provider} heeft ruimte voor u. *Vóór {by}* weet u wie uw vaste contact is.',
  },
  'contact-calls': {
    now: 'Kennismaken',
    text: '{contact} neemt contact met u op. Samen kiest u een dag om te beginnen.',
    timed: '{contact} neemt *vóór {by}* contact met u op. Samen kiest u een dag om te beginnen.',
  },
  'choose-day': {
    now: 'Een dag kiezen om te beginnen',
    text: 'Samen met {contact} kiest u een dag om te beginnen. De zorg begint niet zonder u.',
    timed: 'Samen met {contact} kiest u een dag om te beginnen. U hoort die dag *vóór {by}*.',
  },
  waiting: {
    now: 'Wachten op een plek',
    text: 'Er is nog geen plek vrij bij {provider}.',
  },
  'first-planned': {
    now: 'De eerste keer voorbereiden',
    text: 'De eerste keer is *{day}*. Komt dat niet uit? Zeg het tegen {contact}.',
  },
  serving: {
    now: 'De hulp loopt',
    text: 'De volgende keer is *{day}*. Komt dat niet uit? Zeg het tegen {contact}.',
  },
  'nothing-planned': {
    now: 'De volgende keer afspreken',
    text: 'Er staat nu geen volgende keer gepland. Vraag {contact} gerust wanneer die komt.',
  },
  served: {
    now: 'Heeft u nog een vraag?',
    text: 'Alles van deze vraag is gedaan. Heeft u nog een vraag?',
    link: 'Stel uw nieuwe vraag',
  },
  answer: {
    now: 'Uw bericht beantwoorden',
    text: '{contact} beantwoordt uw bericht.',
    timed: '{contact} beantwoordt uw bericht *vóór {by}*.',
  },
  'own-step': { now: '{step}', text: '{step}.', timed: '{step}, *vóór {by}*.' },
  'choose-time': {
    now: 'Een tijd kiezen',
    text: '{contact} stelt een afspraak voor. Kies een tijd die u past. Past er geen? Zeg dat gerust.',
    link: 'Kies een tijd',
  },
  times: {
    now: 'Andere tijden zoeken',
    text: '{contact} zoekt andere tijden voor uw afspraak.',
    timed: '{contact} stelt u *vóór {by}* andere tijden voor.',
  },
  meet: {
    now: 'Uw afspraak',
    text: 'Uw afspraak staat vast. Kunt u niet? Dan verzet u hem zelf.',
    timed: 'Uw afspraak is *{by}*. Kunt u niet? Dan verzet u hem zelf.',
    link: 'Bekijk uw afspraak',
  },
};

const coming: Record<ComingKey, MomentSaid> = {
  offers: { what: 'U ziet welk aanbod past' },
  choose: { what: 'U kiest', text: 'Of niet. Niets kiezen mag ook.' },
  contact: { what: 'U krijgt één vast contact', text: 'Zodra u heeft gekozen.' },
  call: { what: 'Uw vaste contact neemt contact met u op', text: 'Samen kiest u een dag om te beginnen.' },
  start: { what: 'De zorg begint', text: 'Op een dag die u samen kiest.' },
  'next-day': { what: 'De volgende keer' },
  another: { what: 'Is alles gedaan?', text: 'Dan vragen wij of u nog een vraag heeft.' },
};

const past: Record<MomentKey, MomentSaid> = {
  asked: { what: 'U stelde uw vraag' },
  opened: { what: '{member} kreeg uw vraag', text: '{She} helpt u tot u een vast contact heeft.' },
  confirmed: { what: 'U keek na wat wij begrepen' },
  changed: { what: 'U paste uw vraag aan' },
  kept: { what: 'U bewaarde uw vraag' },
  offers: { what: 'U kreeg {offers}' },
  compared: { what: 'U zette aanbod naast elkaar' },
  'proposal-seen': { what: 'U bekeek een voorstel van {provider}' },
  shared: { what: 'U deelde uw vraag met {provider}' },
  unshared: { what: 'U stopte het delen met {provider}' },
  none: { what: 'U koos: geen van deze' },
  talk: { what: 'U wilde eerst overleggen' },
  nothing: { what: 'U liet uw vraag rusten' },
  declined: { what: 'U koos toch niet voor {provider}' },
  switched: { what: 'U koos iets anders dan {provider}' },
  stopped: { what: 'U stopte met deze vraag' },
  reopened: { what: '{member} is weer uw contact' },
  chose: { what: 'U koos {provider}' },
  'contact-proposed': { what: '{provider} vroeg {member} uw vaste contact te worden' },
  accepted: { what: '{provider} heeft ruimte voor u' },
  'no-room': { what: '{provider} heeft geen ruimte', text: 'Het andere aanbod staat weer klaar.' },
  'contact-declined': { what: '{member} kan uw vaste contact niet worden' },
  escalated: { what: '{member} antwoordde niet op tijd', text: 'Daarom vroegen wij {other}.' },
  'asked-again': { what: '{member} antwoordde niet op tijd', text: 'Wij vroegen het opnieuw.' },
  'contact-accepted': { what: '{member} is uw vaste contact' },
  introduced: { what: '{other} droeg uw vraag over aan {member}' },
  'handover-offered': {
    what: '{member} vroeg {other} uw contact te worden',
    text: '{member} blijft uw contact tot {other} ja zegt.',
  },
  'handover-accepted': { what: '{member} is nu uw vaste contact' },
  'handover-kept': { what: '{member} blijft uw vaste contact' },
  'handover-objected': { what: 'U wisselt liever niet. {member} blijft uw contact.' },
  'contact-passed': { what: '{member} werkt hier niet meer. {other} is er nu voor u.' },
  'alarm-accepted': { what: '{member} zei ja, en is er voor u' },
  'team-joined': { what: 'Er werkt een team mee van {provider}' },
  'team-left': { what: 'Een team van {provider} is klaar' },
  'next-step': { what: '{member} schreef de volgende stap op' },
  waiting: { what: 'U kwam op de wachtlijst van {provider}' },
  crisis: { what: 'Hulp in crisis begon', text: 'Uiterlijk tot en met {day}. Daarna stopt die vanzelf.' },
  'crisis-ended': { what: 'De hulp in crisis stopte' },
  planned: { what: 'Wij planden uw hulp' },
  delivered: { what: 'De hulp begon' },
  'delivery-cancelled': { what: 'De afspraak van {day} gaat niet door' },
  finished: { what: 'Alles is gedaan' },
  'times-proposed': { what: '{member} stelde tijden voor' },
  'times-wanted': { what: 'U vroeg om andere tijden' },
  'time-agreed': { what: 'De afspraak met {member} staat vast', text: 'Op {day}.' },
  'meeting-cancelled': { what: 'De afspraak met {member} is afgezegd' },
  met: { what: 'U sprak {member}' },
  'not-met': { what: 'De afspraak met {member} ging niet door' },
  'we-missed': { what: 'Wij waren er niet, of te laat', text: 'Dat spijt ons.' },
  emergency: { what: '{member} keek mee met noodtoegang', text: '{She} hoort niet bij uw vraag. De reden:' },
  'emergency-justified': { what: '{member} keek na of dat mocht', text: 'Dat was terecht.' },
  'emergency-not-justified': { what: '{member} keek na of dat mocht', text: 'Dat was niet terecht.' },
};

/** What a helper did in her name, as it stands on her own page. */
const pastByHelper: Partial<Record<MomentKey, string>> = {
  none: '{helper} koos voor u: geen van deze',
  talk: '{helper} wilde voor u eerst overleggen',
  nothing: '{helper} liet uw vraag rusten',
  declined: '{helper} koos voor u toch niet voor {provider}',
  switched: '{helper} koos voor u iets anders dan {provider}',
  stopped: '{helper} stopte uw vraag',
  chose: '{helper} koos voor u {provider}',
};

/** Where her question stands, what comes, and what was. */
export const journey = { turn, coming, past, pastByHelper };
export type JourneyWords = typeof journey;
