import type { Words } from './nl.ts';

export const en = {
  noticeSubject: 'There is a message for you',
  contentSubject: (who: string, organisation: string) => `Message from ${who}, ${organisation}`,
  dear: (name: string) => (name ? `Dear ${name},` : 'Dear reader,'),
  notice: (who: string, organisation: string) => `${who} of ${organisation} wrote you a message.`,
  readHere: 'You can read it here:',
  answer: (who: string) => `You can answer this e-mail. Your answer goes to ${who}.`,
  noAnswer: 'You cannot answer this e-mail. On the page above you can write back.',
  all: 'All messages together:',
  wish: 'Do you want these e-mails differently, or no more? You choose that at My data.',
  waits: (n: number) => (n === 1 ? '1 e-mail is waiting for you' : `${n} e-mails are waiting for you`),
  toPost: 'To the incoming mail',
  cameBack: 'Our e-mail did not arrive',
  cameBackText: 'We mail this address no more. Call, or send a letter.',
  files: 'Attachments',
  notTaken: (name: string, why: string) =>
    `Not accepted: ${name}. ${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
  whole: 'Read the whole e-mail',
  sent: { out: 'Sent by e-mail too.', back: 'The e-mail about this did not arrive.' },
  rejectedSubject: 'An attachment to your e-mail was not accepted',
  rejected: 'We read your e-mail. This we could not accept:',
  why: {
    type: 'we do not accept this kind of file. A pdf, photo or letter is fine',
    'too-large': 'this file is too large. Up to 10 MB per file is fine',
    'too-many': 'there were too many files. Up to 10 is fine',
    empty: 'this file is empty',
  },
  tooLargeSubject: 'Your e-mail was too large',
  tooLarge:
    'Your e-mail was too large. We could not read it. Please send it again, with fewer or smaller files. Up to 20 MB together is fine.',
  call: (phone: string) => `Does it not work? Call ${phone}.`,
} satisfies Words;
