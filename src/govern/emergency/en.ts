import type { Words } from './nl.ts';

export const en: Words = {
  noRelation: {
    title: 'You are not part of this question',
    lead: 'You do not help here. That is why nothing about this person is shown.',
    ask: 'Do you need to be here more often? Ask your coach or manager to put you in the team.',
    back: 'Today',
  },
  form: {
    title: 'Is it an emergency?',
    text: (hours) => `Then you get access for ${hours} hours. Say why.`,
    told: 'This person is told about it, and reads what you write.',
    judged: 'A coach or manager reviews it.',
    why: 'What is going on?',
    whys: {
      danger: 'There is danger',
      call: 'This person calls or stands in front of me',
      'stand-in': 'I stand in for a colleague',
      other: 'Something else',
    },
    reason: 'Why do you need to see this now?',
    reasonHint: 'One sentence is enough. Do not mention anything about health.',
    button: (hours) => `Give me access for ${hours} hours`,
  },
  band: {
    title: (until) => `You look with emergency access, until ${until}.`,
    text: 'This person is told about it, and a coach or manager reviews it.',
    stop: 'Stop the emergency access',
  },
  errorTitle: 'Something is missing',
  errors: {
    why: 'Choose what is going on.',
    reason: 'Write in one sentence why you need to see this now.',
    long: 'Make it shorter: 1000 characters at most.',
    verdict: 'Choose justified or not justified.',
    words: 'Write briefly why you think so.',
  },
  review: {
    title: 'Emergency access',
    lead: 'Who was let in for a while without being part of the question. You say whether that was justified.',
    waiting: 'To review',
    judged: 'Reviewed',
    none: 'Nothing to review',
    noneText: 'Does somebody use emergency access? Then it is here, and the person it is about is told.',
    who: (name) => `${name} looked with emergency access`,
    customer: 'At whom',
    noName: 'No name yet',
    when: 'When',
    span: (from, until) => `${from}, until ${until}`,
    why: 'What was going on',
    reason: 'Why',
    verdict: 'Was this justified?',
    verdicts: { justified: 'Justified', 'not-justified': 'Not justified' },
    words: 'Why do you think so?',
    wordsHint: 'The person it is about reads this too.',
    button: 'Keep this verdict',
    buttonFor: (name) => `about ${name}`,
    own: 'This was you. Another coach or manager reviews it.',
    by: (name, day) => `Reviewed by ${name}, ${day}`,
    done: 'Your verdict is kept. The person it is about is told.',
    already: 'Somebody else reviewed this already.',
    back: 'Overview',
    someone: 'A colleague',
  },
  wait: {
    title: (n) => (n === 1 ? 'One emergency access to review' : `${n} emergency accesses to review`),
    link: 'Review',
    all: 'Review emergency access',
  },
  mail: {
    asked: {
      subject: 'Somebody looked at your question',
      body: (link) =>
        `Hello,\n\nSomebody looked at your question with emergency access.\nSign in to read who it was, and why:\n${link}\n\nYou need not do anything. Do you have a question? Ask your contact.\n`,
    },
    judged: {
      subject: 'We reviewed whether that was right',
      body: (link) =>
        `Hello,\n\nRecently somebody looked at your question with emergency access.\nWe reviewed whether that was justified. Sign in to read it:\n${link}\n\nDo you disagree? Tell your contact.\n`,
    },
  },
};
