import { journey } from './journey.en.ts';
import { meeting } from './meeting.en.ts';
import type { Words } from './nl.ts';
import { plainTurn } from './plain.en.ts';

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export const en: Words = {
  ...journey,
  meeting,
  plainTurn,
  all: 'All my questions',
  who: {
    you: 'It is your move',
    us: 'It is our move',
    stopped: 'This question has stopped',
    resting: 'Your question rests',
    served: 'This question is done',
  },
  nowWho: { you: 'Now: your move', us: 'Now: our move' },
  reason: 'The reason: “{quote}”',
  meanwhile: 'You can simply go on meanwhile.',
  ifLate: 'If it is not done in time, it will say so here.',
  unreachable: {
    turn: {
      now: 'Getting to know each other',
      text: '{contact} sends you a message on this page. Together you choose a day to begin.',
      timed: '{contact} sends you a message on this page *before {by}*. Together you choose a day to begin.',
    },
    also: '{contact} sends you a message on this page *before {by}*.',
    broken: '{contact} was to send you a message before {by}. That has not happened yet.',
    callMe: 'Would you rather be called? Fill in your number',
  },
  callSelf: 'Call {contact} yourself',
  also: {
    'call-back': '{contact} also gets in touch with you, *before {by}*.',
    contact: '*Before {by}* you know who your named contact is.',
    answer: '{contact} answers your message *before {by}*.',
    plan: '*Before {by}* you hear on which day we begin.',
    start: 'The help begins *before {by}*.',
    times: '{contact} proposes other times *before {by}*.',
    complaint: 'You get an answer to what you told us *before {by}*.',
    other: '{what}: *before {by}*.',
  },
  brokenTitle: 'A promise was not kept in time',
  broken: {
    'call-back': '{contact} was to get in touch with you before {by}. That has not happened yet.',
    contact: 'You were to know your named contact before {by}. That is not settled yet.',
    answer: '{contact} was to answer your message before {by}. That has not happened yet.',
    plan: 'You were to hear before {by} when we begin. That is not settled yet.',
    start: 'The help was to begin before {by}. That has not happened yet.',
    times: '{contact} was to propose other times before {by}. That has not happened yet.',
    complaint: 'You were to get an answer before {by} to what you told us. That has not happened yet.',
    other: '“{what}” was to be done before {by}. That has not happened yet.',
  },
  brokenCall: 'Feel free to call: {phone}.',
  crisis: 'You receive help in crisis, until {day} at the latest. It ends by itself. You choose after that.',
  us: 'your contact',
  someone: 'a colleague',
  providerUnknown: 'the provider',
  sees: {
    title: 'Who of us can see this?',
    contact: '{member}, contact at {provider}',
    asked: '{member}, asked to be your contact at {provider}',
    team: '{team} of {provider}',
    'standing-in': '{member}, who answers for your contact now',
    along: '{team} of {provider}, for: {does}',
    colleagues: 'the team of {member}, at {provider}',
    receivers: 'who receives questions at {provider}',
    emergency: '{member} of {provider}, with emergency access',
    titleClosed: 'Who can see this for a while longer?',
    theTeam: 'the team',
    until: '{line}, until {until}',
    nobodyElse:
      'Also who stands in for your contact or takes over. Nobody else. In an emergency somebody may for a while, and you read it here.',
    nobodyElseClosed: 'Nobody else. In an emergency somebody may for a while, and you read it here.',
  },
  timeline: {
    before: 'What happened',
    earlier: (n) => `What happened before that (${n})`,
    title: 'Where is my question?',
    next: 'After that',
    around: 'Around {day}',
    quoteHers: 'Your reason: “{quote}”',
    quoteOurs: '“{quote}”',
    again: 'See it once more',
  },
  offers: (n) =>
    n === null
      ? 'offers'
      : n === 0
        ? 'no offers that fit yet'
        : n === 1
          ? 'one offer'
          : `${(NUMBERS[n] ?? String(n)).toLowerCase()} offers`,
  waiting: {
    title: 'You are waiting for a place',
    place: 'You are number *{place}* on the list of {provider}.',
    noPlace: '{provider} gave no number on the list.',
    expected: '{provider} expects a place around *{day}*. That is not certain yet.',
    noExpected: '{provider} does not know yet when there will be a place.',
    meanwhile: 'What can be done until then?',
    noMeanwhile: 'Can you not wait? Call {contact}, or choose something else. That is always fine.',
  },
  deliveries: {
    title: 'When does the help come?',
    doneTitle: 'What has been done',
    planned: 'The next times',
    nothing: 'Nothing is planned now.',
    more: (n) => (n === 1 ? 'One more day is planned.' : `${n} more days are planned.`),
    done: (n) => (n === 1 ? 'The help came once.' : `The help came ${n} times.`),
    day: 'Day',
    what: 'What',
  },
  proposals: {
    title: 'Made for your question',
    text: '{provider} made you a proposal. You need not do anything with it.',
    until: 'It holds until {day}.',
    look: 'See the proposal',
  },
  contact: {
    label: 'Contact and changes',
    role: 'Your contact person',
    roleFixed: 'Your named contact',
    knows: '{name} knows your question. You need not tell your story again.',
    knowsNot: 'You stopped sharing your question. {name} does not see it now.',
    call: 'Call {phone}',
    write: 'Send a message',
    hours: '{hours}.',
    answers: 'A message is answered {within}.',
    answersAlone: '{name} answers a message {within}.',
    backup: 'Is {name} away? Then *{other}* helps you. {She} can read your question too.',
    proposedTitle: 'Who will be your named contact?',
    proposed: '{provider} proposed *{name}*. {She} says yes or no before {by}.',
    proposedLate: '{provider} proposed *{name}*. There is no yes or no yet.',
    until: 'Until then {host} helps you.',
    none: 'Your contact will be shown here once known.',
  },
  change: {
    title: 'Do you want to change something?',
    edit: 'Change my question',
    offers: 'See the offers',
    keep: 'Save or print my question',
    share: 'Who may read my question?',
    helpers: 'Let someone look along',
    switch: 'Choose something else after all',
    decline: 'Not this provider after all',
    again: 'Ask another question',
  },
  looked: {
    none: 'Nobody else looked at your question yet.',
    some: (n) =>
      n === 1 ? 'One person looked at your question.' : `${NUMBERS[n] ?? n} people looked at your question.`,
    link: 'See who and when',
  },
  messages: {
    title: 'Messages',
    forYou: '{who}, for you',
    you: 'You',
    unread: (n) => (n === 1 ? 'You have a new message.' : `You have ${n} new messages.`),
    read: 'Read it',
    form: 'Send {contact} a message',
    hint: 'You get an answer {within}. In a hurry? Then better call.',
    hintNoPhone: 'You get an answer {within}.',
    button: 'Send message',
    errorTitle: 'Your message was not sent yet',
    empty: 'Write your message first.',
    tooLong: 'Your message is too long: {length} characters. {limit} fit. Make it shorter, or call us.',
    closed:
      'Nobody works on this question now, so a message is not possible. Call us, or ask a new question.',
    closedNote: 'Nobody works on this question now. Something to say or ask? Call us, or ask a new question.',
    live: {
      something: 'Something came just now.',
      look: 'Load the page again to see whose move it is now.',
    },
    channel: { web: '', phone: 'on the phone', desk: 'at the desk', letter: 'by letter', email: 'by e-mail' },
  },
  within: (hours) => {
    if (hours < 24) return hours === 1 ? 'within one working hour' : `within ${hours} working hours`;
    const days = Math.ceil(hours / 24);
    return days === 1
      ? 'within one working day'
      : `within ${(NUMBERS[days] ?? String(days)).toLowerCase()} working days`;
  },
  pronouns: {
    zij: { she: 'She', small: 'she', her: 'her' },
    hij: { she: 'He', small: 'he', her: 'him' },
    die: { she: 'They', small: 'they', her: 'them' },
  },
  done: {
    stap: { title: 'Thank you. We go on.', text: 'Below you see what happens now.' },
    'liever-niet': {
      title: 'You would rather not change. That was passed on.',
      text: 'Your contact stays your contact.',
    },
    keuze: { title: 'Your choice was passed on.', text: 'You can always stop or choose something else.' },
    geen: {
      title: 'You chose: none of these.',
      text: 'Tell your contact what is missing. Or look further yourself.',
    },
    niets: {
      title: 'Your question rests now.',
      text: 'You need not do anything. You can go on at any time.',
    },
    stop: { title: 'Your question has stopped.', text: 'What was planned will not happen.' },
    afgezien: {
      title: 'You declined.',
      text: 'What was planned will not happen. The other offers are ready again.',
    },
    'niet-tevreden': {
      title: 'Thank you. It was sent.',
      text: 'Under ‘What was agreed’ you see by when you get an answer.',
    },
    gebeurd: { title: 'Thank you. We wrote down that it was done.', text: '' },
    'niet-gebeurd': {
      title: 'Thank you. We wrote down that it was not done.',
      text: 'Your contact sees that too.',
    },
    bericht: { title: 'Your message was sent.', text: 'Below you see what you wrote.' },
    bewaard: { title: 'Your question is saved.', text: 'You can go on later where you were.' },
    gedeeld: { title: 'Your question is shared.', text: 'You can always take that back.' },
    nummer: { title: 'Your number is there.', text: 'Who helps you can call you now.' },
    teruggetrokken: { title: 'You took back the sharing.', text: '' },
    aangepast: { title: 'Your question was changed.', text: '' },
  },
  questions: {
    verdict: 'Your verdict on the care',
    also: 'Did you ask by phone too, or with another address? Put it all together',
    title: 'My questions',
    titleOf: (name) => `Questions of ${name}`,
    lead: 'Here you see for each question whose move it is.',
    now: 'Now',
    past: 'Done, stopped or resting',
    asked: 'Asked on {day}',
    next: '{day} at the latest',
    at: 'At {provider}',
    emptyTitle: 'No questions yet',
    emptyOf: (name) => `As soon as ${name} asks something, you see here whose move it is.`,
    empty: 'Do you need something? Tell it in your own words. Here you will see whose move it is.',
    ask: 'Ask your question',
    another: 'Ask another question',
    keepTitle: 'Save your question',
    keep: 'Now you can only go on with this device, for 30 days. With your e-mail or a letter with a code you can go on anywhere.',
    keepLink: 'Save your question',
  },
};
