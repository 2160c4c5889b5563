import type { Words } from './nl.ts';

export const en: Words = {
  give: {
    title: 'Give a compliment',
    back: 'To my questions',
    intro:
      'This goes to one person or one team, as you write it. It is no part of your verdict and does not count in it.',
    to: 'Who is it for?',
    body: 'What would you like to say?',
    name: 'Your name',
    nameHint: 'You may leave this empty. Then we do not keep whose it is.',
    button: 'Give the compliment',
    none: 'There is nobody to thank yet',
    noneText: 'As soon as somebody helps you they are here.',
    done: (name) => `Your compliment is with ${name}.`,
    given: 'What you gave, with your name',
    wasRead: 'read',
    notRead: 'not read yet',
    withdraw: 'Take it back',
    withdrawn: 'It is taken back. Nobody reads it any more.',
    doneText: 'Thank you. Would you like to thank somebody else? You can.',
  },
  received: {
    title: 'Compliments',
    intro: 'What customers said to you and your team. It is no part of the verdicts.',
    none: 'No compliments yet',
    noneText: 'When a customer says something kind of you or your team it is here.',
    mine: 'For you',
    team: (name) => `For ${name}`,
    from: (name) => `From ${name}`,
    nameless: 'Without a name',
    button: 'Read',
    fresh: (n) =>
      n === 1
        ? 'There is a compliment for you or your team'
        : `There are ${n} compliments for you or your team`,
    read: 'Read it',
    treatment: 'How customers feel treated',
  },
  errors: {
    summary: 'Something is not right yet',
    to: 'Choose who it is for.',
    body: 'Write what you would like to say.',
    tooLong: 'This is too long. Keep it within a thousand characters.',
    name: 'This name is too long.',
    nobody: 'This person is no longer with you. Choose somebody else.',
  },
};
