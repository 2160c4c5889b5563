import type { Words } from './nl.ts';

export const en: Words = {
  professions: {
    doctor: 'Doctor',
    nurse: 'Nurse',
    carer: 'Carer',
    'domestic-help': 'Help in the home',
    therapist: 'Therapist',
    coach: 'Coach',
    desk: 'Desk or telephone',
    planner: 'Planner',
    driver: 'Driver',
    volunteer: 'Volunteer',
    other: 'Somebody else',
  },
  all: 'All customers',
  together: 'All four together',
  title: 'How customers feel treated',
  back: 'To levels',
  over: {
    quarter: (months) => `Quarter: ${months}.`,
    year: (months) => `The last four quarters, up to ${months}.`,
  },
  none: {
    title: 'No verdicts yet',
    text: 'No quarter has closed yet. After each quarter what customers say appears here.',
  },
  choose: {
    spot: 'Of whom?',
    quarter: 'Which quarter?',
    period: 'Over which time?',
    oneQuarter: 'This quarter',
    year: 'The last four quarters',
    button: 'Show',
    of: {
      service: (name) => `Kind of care: ${name}`,
      profession: (name) => `Profession: ${name}`,
    },
  },
  say: {
    who: 'Customers say',
    main: (n) => `‘entirely’, in ${n} of 100 answers.`,
    most: (item, n) => `Most often to ‘${item}’: ${n}.`,
    least: (item, n) => `Least often to ‘${item}’: ${n}.`,
    few: 'Too few verdicts to show',
    fewText:
      'We show something only when nobody’s own answer can be recognised in it. Have a look at the last four quarters, or at all customers.',
  },
  four: {
    title: 'Four questions to customers',
    text: 'How often customers answered ‘entirely’. The bar shows how certain that is.',
    few: 'Too few to show',
    ofHundred: (n) => `${n} out of 100`,
    sure: (low, high) => `probably between ${low} and ${high}`,
    verdicts: (n) => (n === 1 ? '1 verdict' : `${n} verdicts`),
    before: {
      better: (n) => `More often than the quarter before (${n}).`,
      worse: (n) => `Less often than the quarter before (${n}).`,
      early: (n) => `The quarter before ${n}: no clear difference.`,
    },
    leftOut: (n) =>
      n === 1
        ? 'One group of customers is too small and is not in it.'
        : `${n} groups of customers are too small and are not in it.`,
    goal: (n) => `The dotted line is ${n}: for level 1 the whole bar lies above it.`,
    explain: 'How we calculate',
    version: (n) => `Version ${n} of the rules.`,
    table: 'As a table',
    question: 'Question',
    share: 'Said ‘entirely’',
    between: 'Probably between',
    n: 'Verdicts',
  },
  apart: {
    title: 'Counted apart',
    proxy: 'Relatives, for who can’t herself',
    easy: 'The easy version',
    text: 'This is not in the figures above.',
  },
  said: {
    title: 'In customers’ own words',
    text: 'Apart from the answers and in no order. We don’t know whose they are. Don’t try to find out.',
    good: 'What was good',
    better: 'What can be better',
    none: 'There are no words about this to show.',
    profession: 'For a profession we show no words. They are apart from whom it was about.',
    more: 'Read everything customers wrote',
  },
  each: {
    title: 'By team, kind of care and profession',
    text: 'By name, not in order of better and worse. About single people we never show anything.',
    who: 'Of whom',
    caption: 'By team, kind of care and profession: how often customers said ‘entirely’',
  },
  moment: {
    title: 'Pick one thing',
    text: (item) => `For example at ‘${item}’. One small agreement, for a few quarters.`,
    textNone: 'One small agreement, for a few quarters. Then customers say whether it helped.',
    button: 'Begin a coaching moment',
    all: 'All coaching moments',
    running: 'What we work on',
  },
  compliments: {
    title: 'For you and your team',
    none: 'No compliments yet. They will come.',
    all: 'All compliments',
  },
};
