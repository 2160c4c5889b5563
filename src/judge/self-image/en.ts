import type { Words } from './nl.ts';
import { statementsEn } from './scan/statements.en.ts';

export const en: Words = {
  levels: {
    friendly: 'Friendly',
    organised: 'Organised around the customer',
    driven: 'Driven by the customer',
  },
  sides: { board: 'Board', staff: 'Staff', council: 'Client council' },
  customers: 'Customers',
  ofHundred: (n) => `${n} of 100`,
  between: (low, high) => `probably between ${low} and ${high}`,
  explain: 'How we calculate',
  definition: (n) => `Version ${n} of the definitions.`,
  asTable: 'See it as a table',
  errors: { summary: 'Not everything is right yet' },
  levelsHome: 'Where do we stand?',

  scan: {
    title: 'Self-scan',
    intro:
      'How good are we for our customers? Fill in 33 sentences about what you see yourself. It takes ten minutes. It needs no data.',
    statements: statementsEn,
    answers: {
      'not-at-all': 'not at all',
      'a-little': 'a little',
      mostly: 'mostly',
      entirely: 'entirely',
      unknown: 'I don’t know',
    },
    begin: {
      title: 'Take part',
      text: 'Board, staff and client council fill in the scan separately. You can stop in between. What you filled in is kept.',
      question: 'As whom do you fill in the scan?',
      asWhom: {
        board: { label: 'As the board', hint: 'You lead the organisation or supervise it.' },
        staff: { label: 'As staff', hint: 'You work with or for customers.' },
        council: { label: 'As the client council', hint: 'You are a member of the client council.' },
      },
      choose: 'Choose as whom you fill in the scan.',
      button: 'Begin the self-scan',
      as: (side) =>
        ({
          board: 'You fill it in as the board.',
          staff: 'You fill it in as staff.',
          council: 'You fill it in as the client council.',
        })[side],
    },
    goOn: {
      title: 'You have begun',
      text: (done, all) => `You filled in ${done} of the ${all} sentences. They are kept.`,
      button: 'Go on',
    },
    done: {
      title: 'You took part',
      text: 'Your answers count. This quarter you can fill in the scan once.',
      clear: 'Erase my own answers',
      clearText: 'They go on counting in the picture of your group. Your own picture disappears.',
      cleared: 'Your own answers are erased',
    },
    saved: 'Saved. You can go on later',
    finished: 'Done. This is the picture',
    part: (now, level) => `Part ${now} of 3: ${level}`,
    question: 'Is this true of us?',
    partText:
      'Choose what you see yourself. Don’t you know? Then choose ‘I don’t know’. That says something too.',
    next: 'Save and go on',
    finish: 'Done: see the picture',
    later: 'Save and stop for now',
    missing: (statement) => `Choose an answer for: ${statement}`,
    private: {
      title: 'Who sees what you fill in?',
      parts: [
        'Nobody sees your answers. We only keep how often a group gave each answer.',
        'Of staff we show nothing until 5 people took part. Then 5 are added at a time. So no single colleague stands out. When all 5 chose the same, that can be seen.',
        'Board and council are often small. Their picture is shown from 1 answer on. Know that beforehand.',
        'Your own answers are locked, so that only you see them here again.',
        'That you took part is shown on no screen. After the quarter your answers go, and so does that you took part.',
      ],
    },
    picture: {
      title: 'How we see ourselves',
      none: 'Nothing is filled in yet',
      noneText:
        'As soon as somebody fills in the scan, the picture is here. One answer of board or council is enough.',
      lead: (parts) => `How often the answer was ‘entirely’: ${parts}.`,
      leadPart: (side, n) => `${side.toLowerCase()} ${n} of 100 times`,
      period: (quarter) => `Filled in: ${quarter.toLowerCase()}.`,
      people: (side, n) =>
        ({
          board: n === 1 ? '1 board member' : `${n} board members`,
          staff: n === 1 ? '1 staff member' : `${n} staff members`,
          council: n === 1 ? '1 member of the client council' : `${n} members of the client council`,
        })[side],
      waiting: (n, need) =>
        n === 0
          ? 'Nobody filled in the scan yet.'
          : `${n} staff ${n === 1 ? 'member' : 'members'} filled in the scan. At ${need} the picture is here.`,
      nobody: 'Nobody filled in the scan yet.',
      nothingKnown: 'Nobody knew an answer.',
      own: 'You',
      ownText: 'Only you see this.',
      customersNone: 'No verdicts of customers yet. After the first closed quarter they are here.',
      customersFew: 'Too few verdicts to show.',
      customersPeriod: (quarter) => `Customers: ${quarter.toLowerCase()}.`,
      noScale:
        'Self-scan and verdict do not ask the same questions. See whether the picture is the same, not the number.',
      mostly: (n) => `${n} mostly`,
      almost: 'Answer ‘mostly’',
      who: 'Who',
      level: 'Level',
      top: 'Answer ‘entirely’',
      count: 'People',
      answers: 'Answers',
      unknown: 'I don’t know',
      asList: 'All 33 sentences',
      statement: 'Sentence',
      otherRounds: 'Earlier times',
    },
    differ: {
      title: 'Here you see different things',
      text: 'Talk about these together. Who sees what another does not see?',
      none: 'The groups see about the same.',
    },
    low: {
      title: 'Here you can begin',
      text: 'Together you see this least.',
      seen: (answer) => `True: ${answer}.`,
    },
    unknown: { title: 'Most do not know this', text: 'Ask customers.' },
  },

  image: {
    title: 'Our self-image',
    intro:
      'Before a quarter closes you predict what customers will say. You seal that. After closing we lay it beside what they really said.',
    otherCare: 'Other care',
    none: 'There is nothing to predict yet',
    noneText: 'As soon as customers can judge, the quarters are here. The self-scan can be done now.',
    toScan: 'To the self-scan',
    until: (day) => `You can seal up to and including ${day}.`,
    states: { none: 'To do', missed: 'Not predicted', draft: 'Begun', sealed: 'Sealed', opened: 'Opened' },
    waitsForManager: 'A manager fills this in.',
    look: (quarter) => `See ${quarter.toLowerCase()}`,
    publicPage: 'As everyone sees it',
    sealedDone: 'Sealed. The fingerprint is on a public page now',
    saved: 'Saved. Not sealed yet',
    refused: {
      sealed: 'This self-image is sealed already. It can’t change any more.',
      'not-now': 'This quarter is closed. It can’t be predicted any more.',
      'not-complete': 'Not everything is filled in yet.',
    },
    reminder: {
      text: (quarter, n) =>
        `The self-image is not sealed yet: ${quarter.toLowerCase()}, ${n === 1 ? '1 kind of care' : `${n} kinds of care`}.`,
      until: (day) => `It can be until ${day}, not after.`,
      link: 'Predict and seal',
    },
    calibration: {
      title: 'How well do we know ourselves?',
      text: 'Mean difference between our self-image and what customers said, in points of 100. Nought is exactly right.',
      points: (n) => `${n} of 100 off`,
      of: (n) => (n === 1 ? '1 question' : `${n} questions`),
      quarter: 'Quarter',
      mean: 'Mean difference',
      items: 'Over how many questions',
      line: (from, to) => `The difference went from ${from} to ${to} points.`,
      one: (at) => `On average it was ${at} points of 100 off.`,
      verdicts: 'Verdicts',
      direction: 'Thought too high',
    },
    predict: {
      title: (service) => `Predict: ${service}`,
      intro: (quarter) =>
        `Quarter: ${quarter}. Think of 100 customers of this care. How many of them answer ‘entirely’?`,
      open: 'After that it can’t change. Save as often as you like.',
      itemHint: 'Of 100 customers, 0 up to 100',
      value: 'Does the care fit?',
      again: 'What mark do customers give on average? 0 up to 10',
      level: 'Which level do we reach according to our customers?',
      reached: {
        0: 'No level yet',
        1: 'Friendly',
        2: 'Organised around the customer',
        3: 'Driven by the customer',
      },
      save: 'Save, go on later',
      check: 'Save and check',
      percent: (item) => `${item}: fill in a whole number from 0 up to 100.`,
      mark: (item) => `${item} Fill in a mark from 0 up to 10, with one decimal at most.`,
      missing: (item) => `Still empty: ${item}`,
      missingLevel: 'Choose a level.',
    },
    seal: {
      title: 'Check and seal',
      intro: (service, quarter) => `${service}, ${quarter}.`,
      item: 'Question',
      self: 'We think',
      again: 'Choose again, mark',
      level: 'Level',
      what: [
        'We make a fingerprint of this text. It is on a public page at once.',
        'The text itself is locked until the quarter is closed. Then it opens by itself, also when it disappoints.',
        'Nobody can change it after that: not you and not the operator, without it being noticed.',
      ],
      button: 'Seal this self-image',
      change: 'Change something after all',
    },
    told: {
      title: (quarter) => `Self-image and verdict: ${quarter.toLowerCase()}`,
      back: 'Back to our self-image',
      waits: 'This quarter is not closed yet. Then the self-image opens.',
      lead: (higher, of) =>
        higher === 0
          ? `Of the ${of} questions you thought none too high.`
          : `You thought ${higher} of the ${of} questions too high.`,
      few: 'Too few verdicts to lay beside the self-image.',
      levelSaid: (self, customers) => `We thought: ${self}. Customers say: ${customers}.`,
      levelNo: (self) => `We thought: ${self}. Whether that is right can’t be said yet.`,
      reachedNo: {
        0: 'No level yet',
        1: 'Friendly',
        2: 'Organised around the customer',
        3: 'Driven by the customer',
      },
      question: 'Question',
      self: 'We',
      said: 'Customers',
      gap: 'Difference',
      verdicts: 'Verdicts',
      how: 'How does it stand?',
      stands: {
        higher: 'thought too high',
        lower: 'thought too low',
        same: 'right',
        few: 'too few verdicts',
      },
      we: (n) => `we ${n}`,
      they: (n) => `customers ${n}`,
      ends: ['0', '100'],
      picture: (level, self, said, low, high) =>
        `${level}: we thought ${self} of 100, customers ${said}, probably between ${low} and ${high}.`,
      pictureFew: (level, self) => `${level}: we thought ${self} of 100. Too few verdicts of customers.`,
      lower: (n) =>
        n === 0
          ? 'Customers say the same.'
          : n > 0
            ? `Customers say ${n} lower.`
            : `Customers say ${-n} higher.`,
      sureOf: (mean, low, high) => `Their ${mean} is presumably between ${low} and ${high}.`,
      tooFew: 'Too few verdicts to show.',
      source: (n) => `${n} verdicts. The bar shows how sure the verdict is.`,
      us: 'Our self-image',
      you: 'Verdict of customers',
      sure: 'How sure',
      all: 'All questions',
      proof: 'The seal',
    },
    proof: {
      service: 'Kind of care',
      hash: 'Fingerprint',
      sealedOn: 'Sealed on',
      collector: 'In the log of the independent collector',
      heard: {
        heard: 'Yes, before closing',
        late: 'No, it came there too late',
        other: 'Another fingerprint stands there',
        waiting: 'Not yet',
      },
      opened: 'Opened',
      openedYes: 'Yes. The text has this fingerprint.',
      openedWrong: 'Yes, but the text has another fingerprint. It was changed.',
      notYet: (day) => `No. That happens by itself after ${day}.`,
      overdue: (day) => `No. That should have happened by itself after ${day}.`,
      text: 'Read the text',
      copy: 'Keep your own copy',
      copyHint: 'Put it outside these computers. With it you can show what you predicted.',
    },
    everyone: {
      title: (name) => `What ${name} thought of itself`,
      intro: (name) =>
        `${name} predicts before a quarter closes what customers will say. A fingerprint fixes it.`,
      back: (name) => `Back to ${name}`,
      none: 'No self-image yet',
      noneText: (name) => `${name} has sealed nothing yet.`,
      verdicts: 'What customers say',
      meaning: {
        title: 'What does a fingerprint prove?',
        yes: [
          'The text was not changed since the fingerprint was here. One other character gives a very different fingerprint.',
          'Does it stand in the log of the independent collector? Then it was there before the verdicts were opened. It stands there above the lines of closing, and nobody can change that order without it being noticed.',
          'The self-image opens by itself. The organisation can’t leave out a disappointment: the fingerprint was there already.',
        ],
        no: [
          'It does not prove that the organisation estimated honestly. It knew earlier results too.',
          'It does not prove that there was only one self-image. It does that one counts for each quarter and kind of care.',
          'Who never seals anything has nothing here. So you see that too.',
        ],
        beside:
          'The collector now runs on the same computers as this website. Then you have to believe the operator. So write the fingerprint down yourself before closing, or ask the client council to do that.',
        alone:
          'There is no collector now. The fingerprint is here only. Write it down yourself before closing.',
        check: 'Check it yourself',
        checkText:
          'Save the opened text as a file. Compute its SHA-256, for instance with the program sha256sum. Compare it with the fingerprint here and in the log.',
        log: 'Open the log of the collector',
      },
    },
  },
};
