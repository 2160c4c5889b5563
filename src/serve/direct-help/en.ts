import type { Words } from './nl.ts';

export const en: Words = {
  message: {
    no: (title) => `I read the answer “${title}”. It did not help me.`,
    bit: (title) => `I read the answer “${title}”. It helped a little.`,
    missed: (words) => `I still miss: ${words}`,
  },
  sent: {
    link: 'You can also read it here, and say whether it helped:',
  },
  done: {
    title: 'Good that it helped',
    text: 'You decide what happens to your question now.',
    rest: 'My question may rest',
    restText: 'Nobody will call you about it any more. You can always go on.',
    on: 'I look further',
    onText: 'Your question stays open. Your named contact is still there for you.',
  },
  closed: {
    title: 'Nobody works on this question now',
    text: 'Your words have not been sent yet. Do ask a new question, or call us.',
    ask: 'Ask a new question',
    yours: 'This is what you wrote:',
  },
  back: 'Back to your question',
};
