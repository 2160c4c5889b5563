import type { OpeningWords } from './nl.ts';

export const en: OpeningWords = {
  listTitle: 'Open a quarter',
  listText: 'A quarter is opened once it is closed. That takes two of the three shares of its key.',
  none: 'There is no quarter that can be opened now.',
  groups: { openable: 'Can be opened now', running: 'Still running', opened: 'Opened already' },
  states: {
    running: (day) => `Closes on ${day}.`,
    closed: (day) => `Closed on ${day}.`,
    opened: 'Being cleaned up.',
    destroyed: 'Cleaned up.',
  },
  quarter: (quarter) => `quarter ${quarter.slice(5)} of ${quarter.slice(0, 4)}`,
  back: 'All quarters',
  title: 'Open the verdicts',
  redeemed: (count) =>
    count === 1
      ? 'One verdict came in. It is still locked.'
      : `${count} verdicts came in. They are still locked.`,
  what: 'What happens',
  steps: [
    'Your share and the collector’s share become one key. It is in memory only, for a moment.',
    'All verdicts are opened at once. They are shuffled and counted.',
    'The results come out: counts and averages. Groups that are too small are left out.',
    'The key and the sealed verdicts are erased. Tear up your paper afterwards. Then nobody can open an old copy either.',
  ],
  once: 'Opening is done once. It can’t be undone.',
  beside:
    'This collector runs at the organisation itself. That nobody looked earlier is then a promise of the organisation.',
  share: 'The share on your paper',
  shareHint: '64 letters and digits, in groups of four. Capitals and spaces do not matter.',
  other: 'A second share',
  otherHint: 'Only needed when the collector has lost its own.',
  lost: 'The collector has lost its own share. So two are needed: the council’s and the organisation’s.',
  open: 'Open the verdicts now',
  errors: 'Something is not right',
  wrong: {
    empty: 'Type the letters and digits from your paper.',
    letter: 'There is a character in it that can’t be on the paper. Look once more.',
    length: 'These are not 64. See whether something is missing or there twice.',
    check: 'A letter or digit differs from your paper. Look once more.',
    'other-key': 'This share belongs to another quarter. See on your paper which quarter it is.',
    same: 'This is the same share twice. Two different ones are needed.',
    'no-council': 'This is not the share with which the council opened this quarter.',
  },
  busyTitle: 'The verdicts are being opened',
  busy: 'With very many verdicts this takes some minutes. This page refreshes itself. There is nothing you have to do.',
  failedTitle: 'Opening did not work',
  failed: 'Nothing was counted and nothing erased. Bring your share once more.',
  doneTitle: 'The verdicts are opened',
  counted: (opened, spoiled) => `${opened} counted${spoiled > 0 ? `, ${spoiled} could not be read` : ''}.`,
  destroyed: 'The key, the collector’s share and the sealed verdicts are erased.',
  paper: 'With its paper the council still fetches the full count. Tear it up after that.',
  export: 'Everything to recount it yourself',
  exportText: 'This file holds all keys, signatures and totals. There is not one verdict in it.',
  download: 'Fetch the public file',
  full: 'For the client council: the full count',
  fullText:
    'All verdicts, shuffled, of small groups too. Whose they are is not in it. Sometimes a person can be recognised all the same. So keep it within the council.',
  fullButton: 'Fetch the full count',
  notYet: (day) => `This quarter is still running. It closes on ${day}.`,
};
