import type { PlainTurn } from './plain.nl.ts';

export const plainTurn: PlainTurn = {
  'check-understood': { text: 'Read what we understood. Is it right?' },
  'look-at-offers': { text: 'See what there is. You choose.' },
  none: { text: 'You chose nothing. Tell {contact} what is missing.' },
  talking: { text: 'Talk about it. Choose when you know.' },
  resting: { text: 'You need not do anything.' },
  stopped: { text: 'You stopped. You can always go on.' },
  'no-room': { text: '{provider} has no place. You can choose something else.' },
  declined: { text: 'You did not want {provider}. You can choose something else.' },
  asked: {
    text: 'You need not do anything. {provider} tells you whether there is a place.',
    timed: 'You need not do anything. *Before {by}* {provider} tells you whether there is a place.',
  },
  room: {
    text: '{provider} has a place. You will hear who your contact is.',
    timed: '{provider} has a place. *Before {by}* you hear who your contact is.',
  },
  'contact-calls': {
    text: 'Wait for {contact}. You will hear from {contact}.',
    timed: '*Before {by}* you hear from {contact}.',
  },
  'choose-day': {
    text: 'You choose a day, together with {contact}.',
    timed: 'You choose a day, together with {contact}. You hear it *before {by}*.',
  },
  waiting: { text: 'You wait for a place at {provider}.' },
  'first-planned': { text: 'The help comes *{day}*.' },
  serving: { text: 'The help comes again *{day}*.' },
  'nothing-planned': { text: 'There is no day yet. Ask {contact}.' },
  served: { text: 'All is done. Do you have another question?' },
  answer: { text: '{contact} writes back.', timed: '{contact} writes back *before {by}*.' },
  'choose-time': { text: 'Choose a time with {contact}.' },
  times: { text: 'You get other times.', timed: 'You get other times *before {by}*.' },
  meet: { text: 'You have an appointment.', timed: 'Your appointment is *{by}*.' },
};
