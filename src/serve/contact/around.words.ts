import type { Dictionary } from '../../platform/language/language.ts';

const nl = {
  away: '{name} is vrij tot {until}',
  awayOpen: '{name} is er nu even niet',
  callBy: 'Bel *{by}*. {She} kent uw vraag en antwoordt zolang.',
  nobody: 'Bel ons gerust. Wij zoeken wie u zolang helpt.',
  call: 'Bel {phone}',
  answers: '{by} antwoordt zolang',
  who: 'Wie helpt mij zolang?',
  handover: 'Wordt *{to}* uw vaste contact?',
  handoverText:
    '{name} vroeg {to} om het over te nemen. Waarom: {reason} Tot {to} ja zegt, blijft {name} er voor u. {To} antwoordt vóór {by}.',
  object: 'Liever niet wisselen',
  objectReason: 'Wilt u zeggen waarom? Dat hoeft niet.',
  passed: '{from} werkt hier niet meer',
  passedText:
    '{name} is er nu voor u en kent uw vraag. Wij vroegen {name} om uw vaste contact te worden. Dat hoort u vóór {by}.',
  passedLate: '{name} is er nu voor u en kent uw vraag. Het ja laat op zich wachten. Een coach kijkt mee.',
  aColleague: 'Uw vorige contact',
  why: '{name}, omdat {because}.',
  and: ' en ',
  because: {
    earlier: 'u elkaar al kent',
    team: 'dit team uw hulp geeft',
    organisation: 'er in het team even niemand was',
    coach: 'er nog niemand ja zei',
    manager: 'er nog niemand ja zei',
    'stand-in': 'de vorige collega weg is',
    'all-away': 'iedereen nu even vrij is',
  } as Record<string, string | undefined>,
  fits: { language: 'uw taal wordt gesproken', wish: 'u dat liever heeft', room: undefined } as Record<
    string,
    string | undefined
  >,
  missed: {
    language: 'er was nu niemand die uw taal spreekt',
    wish: 'er was nu niemand zoals u liever heeft',
    room: undefined,
  } as Record<string, string | undefined>,
  but: 'Wij keken wel: {missed}.',
};
export type AroundWords = typeof nl;

const en: AroundWords = {
  away: '{name} is away until {until}',
  awayOpen: '{name} is away for now',
  callBy: 'Call *{by}*. {She} knows your question and answers meanwhile.',
  nobody: 'Do call us. We look for somebody who helps you meanwhile.',
  call: 'Call {phone}',
  answers: '{by} answers meanwhile',
  who: 'Who helps me meanwhile?',
  handover: 'Will *{to}* be your named contact?',
  handoverText:
    '{name} asked {to} to take over. Why: {reason} Until {to} says yes, {name} is here for you. {To} answers before {by}.',
  object: 'Rather not change',
  objectReason: 'Would you like to say why? You need not.',
  passed: '{from} no longer works here',
  passedText:
    '{name} is here for you now and knows your question. We asked {name} to be your named contact. You will hear before {by}.',
  passedLate: '{name} is here for you now and knows your question. The yes is late. A coach looks along.',
  aColleague: 'Your former contact',
  why: '{name}, because {because}.',
  and: ' and ',
  because: {
    earlier: 'you know each other already',
    team: 'this team gives your help',
    organisation: 'nobody was there in the team',
    coach: 'nobody said yes yet',
    manager: 'nobody said yes yet',
    'stand-in': 'the former colleague left',
    'all-away': 'everybody is away at this moment',
  },
  fits: { language: 'your language is spoken', wish: 'you would rather have that', room: undefined },
  missed: {
    language: 'nobody was there now who speaks your language',
    wish: 'nobody was there now as you would rather have',
    room: undefined,
  },
  but: 'We did look: {missed}.',
};

export const aroundWords: Dictionary<AroundWords> = { nl, en };
