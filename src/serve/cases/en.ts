import { sentence, type Words } from './nl.ts';

export const en: Words = {
  introduction: (name: string, house: string, She: string) =>
    `Hello, from now on ${name} of ${house} helps you. ${She} knows your question. A new question? I am here.`,
  announce: {
    offered: (to: string, reason: string) =>
      `Hello, I asked ${to} to take my place as your named contact. Why: ${sentence(reason)} Until ${to} says yes, I am here for you. Would you rather not change? Say so with your question, or call me.`,
    offeredFor: (from: string, to: string, reason: string) =>
      `Hello, we asked ${to} to become your named contact, in place of ${from}. Why: ${sentence(reason)} Until ${to} says yes, ${from} stays your contact. Would you rather not change? Say so with your question, or call us.`,
    passed: (from: string, to: string) =>
      `Hello, ${from} no longer works with us. ${to} is here for you now and knows your question. We ask ${to} to become your named contact. You will hear when that is so.`,
  },
  steps: {
    'host-calls': 'The host gets in touch',
    'organisation-answers': 'The provider says whether there is room',
    'contact-accepts': 'Your named contact says yes',
    'contact-calls': 'Your named contact gets in touch',
    'place-frees': 'A place comes free',
    'first-delivery': 'The first time that we come',
    'next-delivery': 'The next time',
    'choose-again': 'You choose again, if you like',
    'another-question': 'Do you have another question?',
    'crisis-ends': 'The help in crisis ends by itself',
    'choose-time': 'Choosing a time to meet',
    'propose-times': 'Proposing other times',
    meet: 'The appointment',
  },
  refusals: {
    'not-now': 'That is not possible any more. The question has moved on. See below how it stands.',
    'not-yours': 'This is not yours to do. Only who was asked, or a coach or manager, can do it.',
    'nobody-left': 'There is nobody left to ask. Talk to your coach, or say that there is no room.',
    'no-such-colleague': 'Choose a colleague who works with you now, and not the named contact.',
    'already-offered': 'A handover of this question is waiting already. Wait for the answer.',
    'still-planned': 'There are still deliveries planned. Cancel them first, or mark them done.',
    'choice-ended': 'The customer chose differently. You can plan nothing here any more.',
    'colleague-away': 'This colleague is away now. Choose somebody who is here.',
    'no-team': 'Choose a team that works with us now.',
    'team-in': 'This team takes part already.',
    'nothing-chosen': 'Choose at least one question.',
  },
  errors: {
    reason: 'Write in one sentence why. The customer reads it too.',
    reasonLong: 'Keep it short: 600 characters at most.',
    colleague: 'Choose a colleague.',
    answer: 'Choose yes or no.',
    text: 'Write what the next step is.',
    textLong: 'Keep the next step short: 200 characters at most.',
    day: 'Fill in a day, such as 10-3-2026.',
    dayPast: 'Choose a day that is still to come.',
    dayOff: 'Choose a working day. We promise nothing in a weekend or on a holiday.',
    turn: 'Choose whose move it is.',
    place: 'Fill in a whole number, or leave this empty.',
    team: 'Choose a team.',
    does: 'Write in a few words what this team does.',
    doesLong: 'Keep it short: 200 characters at most.',
    meanwhileLong: 'Keep it short: 600 characters at most.',
  },
};
