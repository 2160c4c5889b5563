import type { Words } from './nl.ts';

export const en: Words = {
  mine: {
    title: 'Your verdict',
    titleOf: (name) => `The verdict of ${name}`,
    back: 'All your questions',
    intro: 'You received care. Only you can say how that was. It takes a minute, and you need not.',
    introPlain: 'How was the care? Say it if you like.',
    introOf: (name) =>
      `${name} received care and may judge it. You help. Say on the form who answers: then a verdict of somebody else counts apart.`,
    of: (label, provider) => `${label}, at ${provider}`,
    period: (months) => `About the care of ${months}.`,
    until: (day) => `You can judge until the end of ${day}.`,
    without:
      'Judging does not work on this device. The browser is too old, or JavaScript is off. With a card you can.',
    withoutFetched:
      'You fetched your right with another device, or another browser. Judge there. Is it gone? Then open this page in a newer browser: there you can make it ready again.',
    card: {
      summary: 'Rather on paper, or on another device?',
      text: 'You can with a card. Your named contact brings a pile. You draw one yourself. So nobody knows which one you have.',
      button: 'I want a card',
      wanted: 'You asked for a card',
      wantedText:
        'Your contact sees that you want a card. Not about what, nor what you think. Would you rather judge on this device? You still can.',
      rather: 'No card after all',
      given: 'You were given a card',
      givenText: 'Fill it in whenever you like, with the code on the card. Somebody may help you.',
      use: 'To the form for the card',
    },
    introNone: 'After care you may say how it was. It takes a minute, and you need not.',
    notYet: 'You can not judge yet',
    notYetText:
      'The keys of this quarter are not yet with those who keep them. That comes first. You need do nothing: your right stays.',
    none: 'There is nothing to judge now',
    noneText: 'Did you receive care? Then it will show here what you may judge. We send no reminders.',
    closed: 'This quarter is closed. Nothing is added any more.',
    fetched: 'You fetched your right already. A card as well would make two verdicts.',
    thanks: 'Would you like to thank somebody by name?',
    thanksText: 'That goes apart from your verdict. You choose whether your name is with it.',
    thanksLink: 'Give a compliment',
    how: 'How it works exactly',
  },
  promises: {
    title: 'Nobody knows what you answer',
    items: [
      'Your name is not with it. You do not sign in at the form.',
      'We show nothing until *10 or more* verdicts lie together.',
      'We keep the quarter only, not the day and the time.',
      'Whether you send a verdict, your provider does not see.',
    ],
    beside:
      'To be honest: the collector of verdicts now runs on the same computer as the organisation that helps you. That nobody looks along is a promise of that organisation.',
  },
  open: {
    title: 'You may give a verdict',
    text: (n) =>
      n === 1
        ? 'About the care that you received. Nobody knows what you answer. You need not.'
        : `About ${n} kinds of care that you received. Nobody knows what you answer. You need not.`,
    plain: 'How was the care? Nobody knows what you answer. You need not.',
    link: 'To your verdict',
  },
  how: {
    title: 'How your verdict works exactly',
    intro: 'You may depend on who helps you. So an honest answer must be safe. This is what we do.',
    parts: [
      {
        title: '1. Only who received care may judge',
        text: [
          'For care that you really received you get one right to judge, per quarter.',
          'Your provider tells the collector how many rights there are. Not whose.',
        ],
      },
      {
        title: '2. A stamp on a closed envelope',
        text: [
          'Your device makes a proof and puts it in an envelope. The collector stamps the closed envelope.',
          'Then your device takes the envelope off. The stamp is on the proof. But who stamped it has never seen that proof.',
          'So the collector knows later: this is a real customer. And not: who.',
        ],
      },
      {
        title: '3. You are one of a group',
        text: [
          'Each stamp belongs to a group, in which we expect twenty customers or more. Is the team smaller? Then you judge with the whole service or organisation.',
          'Your device checks that you are not given a stamp of your own. It compares the keys with the code of the client council.',
        ],
      },
      {
        title: '4. Locked until the quarter is over',
        text: [
          'Your answers are locked before they leave your device. Nobody can open them alone, nor can the collector.',
          'The key is cut in three: one part for the collector, one for the client council, one for the organisation. It takes two.',
          'After the quarter all verdicts are opened together. They are shuffled and counted. Then the key is destroyed.',
        ],
      },
      {
        title: '5. Rather on paper?',
        text: [
          'It works with a card too. You draw a card yourself from a pile of twenty or more.',
          'The staff member only notes that you were given a card. Not which.',
        ],
      },
    ],
    remains: {
      title: 'What remains?',
      text: [
        'Do you write something yourself? Then somebody may recognise you by your words. Leave names out.',
        'Do you judge right after you opened this? Then who can reach all computers may guess. Choose ‘at some moment’.',
        'Do two of the three who hold a part of the key work together? Then they can read answers too early. But even then there is no name with them.',
      ],
      beside:
        'Here the collector runs beside the software of the organisation. Who runs the computer can in theory reach both. What remains then is a promise of the organisation. Better is a collector from outside, such as a foundation of client councils.',
      apart:
        'The collector has a place of its own here, with others than the organisation. The organisation can not reach it.',
    },
    check: {
      title: 'Check for yourself',
      text: 'Anybody can count the stamps, without us. For each quarter there is a file at each provider, under ‘Check for yourself’. There is a program that checks it.',
      link: 'To the providers',
    },
    back: 'To your verdict',
  },
  cards: {
    title: 'Cards to judge with',
    intro:
      'A customer who does not judge on a device draws a card from the pile. You only see who wants or was given a card. Whether somebody judged nobody sees.',
    wanted: 'These customers want a card',
    noneWanted: 'Nobody asks for a card now.',
    others: 'Other customers with care in this quarter',
    othersText:
      'Does somebody ask you for a card? Note the wish, and the pile comes later. Or note at once that a card was given.',
    wish: 'Wants a card',
    wished: 'Noted: this customer wants a card.',
    noneOthers: 'There are no other customers of yours now.',
    columns: { who: 'Customer', pile: 'Pile' },
    nameless: 'Customer without a name',
    given: 'Was given a card',
    button: 'Card given',
    pile: (label) => `Pile: ${label}`,
    how: 'Hold out the pile of twenty or more. The customer draws. You do not look which.',
    done: 'Noted: a card was given.',
    link: (n) => (n === 1 ? '1 customer wants a card to judge' : `${n} customers want a card to judge`),
    all: 'Cards to judge with',
    back: 'Today',
  },
  quarters: {
    title: 'Verdicts',
    intro: 'By quarter: from care to verdict. How many came in nobody knows until the quarter closes.',
    none: 'There is no quarter yet',
    noneText: 'As soon as customers receive care we make groups and keys. That goes by itself.',
    trouble: 'The collector of verdicts can not be reached',
    troubleText: 'Nothing is lost. We try again every half hour. The reason: ',
    phases: {
      before: 'to come',
      running: 'running',
      redeeming: 'over, judging is still possible',
      closed: 'closed',
    },
    columns: {
      group: 'Group',
      expected: 'Expected',
      deliveries: 'Times of care',
      rights: 'Rights',
      issued: 'Fetched',
      cards: 'Cards',
      again: 'Issued again',
    },
    table: 'From care to verdict, by group',
    unknown: 'The collector gave no figures yet.',
    twice: (n) =>
      n === 0
        ? 'No right was issued again. So nobody can judge twice on a device.'
        : `At most ${n} ${n === 1 ? 'customer' : 'customers'} can judge twice: so often we issued again.`,
    look: (quarter) => `Look at ${quarter}`,
    back: 'All quarters',
    results: 'To the results',
    list: 'The list of keys',
    fingerprint: 'Fingerprint',
    listText:
      'This fingerprint is on the collector’s own print too. The client council types that over. Customers’ devices compare.',
    witnessed: 'The client council saw the same fingerprint.',
    differs:
      'The client council saw another fingerprint. Customers’ devices give no verdict now. Find out how this comes about.',
    unwitnessed: 'The client council has not typed the fingerprint yet.',
    noList: 'The collector has not made the keys yet.',
    calendar: 'What happens when',
    when: 'When',
    what: 'What',
    steps: {
      prepare: 'The groups are fixed, the collector makes keys',
      begin: 'The quarter begins',
      end: 'The quarter is over',
      close: 'Nothing comes in any more',
      open: 'Two of three bring their part: the verdicts are opened and the key is destroyed',
    },
    after: 'after that',
    register: 'Register with the collector',
    registerText:
      'The collector lets in only organisations that it knows. Tell it this, not by e-mail: by letter or in a visit.',
    registerId: 'Number of the organisation',
    registerKey: 'Public key',
    export: 'The public file of this quarter',
    cards: 'The collector prints cards: what it needs',
    cardsText: 'By these numbers the collector knows which group it is about.',
    groupNumbers: 'The numbers of the groups',
    groupNumber: 'Number',
  },
  share: {
    title: 'Your part of the key',
    textOrganisation:
      'With two of the three parts the verdicts are opened, after closing. This part is for the organisation. Keep it on paper, in a safe, not in a computer.',
    textCouncil:
      'With two of the three parts the verdicts are opened, after closing. This part is for the client council. Keep it on paper, not at the organisation.',
    apart:
      'The collector gives you this part on paper. It does not pass through the organisation. So nobody there has two parts.',
    besideTitle: 'Give the two parts to two different people',
    beside:
      'The collector runs beside the organisation here. Who manages its machines sees both parts go by. That they do not look is a promise. A collector run by somebody else gives the council its part itself.',
    notBoth: 'You manage the organisation too. Then the part of the council is not for you.',
    waiting: 'This part was not fetched yet. Until all parts are with their keepers nobody can judge.',
    show: 'Show the part',
    once: 'Print this now, or write it down. After that we never show it again. It is in no database.',
    label: 'Part of the key',
    print: 'Print',
    confirm: 'I have it on paper',
    confirmText: 'Then the collector forgets this part.',
    taken: 'This part was fetched.',
    openText:
      'This quarter is closed. Are the verdicts still locked? Then bring your part to the collector. There they are opened, and there you see whether that was done.',
    openLink: 'To the collector',
    takenOther: {
      council: 'The client council has not fetched its part yet.',
      organisation: 'The organisation has not fetched its part yet.',
    },
    invite:
      'Is there nobody of the client council yet? Invite somebody, in the role ‘member of the client council’.',
    inviteLink: 'Invite somebody',
    waits: 'That does not work now: the collector does not answer. Try again later.',
    sheet: (quarter) => `Part of the key, ${quarter}`,
  },
  sample: {
    title: 'The lots',
    text: 'After the quarter you draw twenty rights by lot. We ask the customers behind them whether they really received care. Not what they thought of it. You see counts only, no names.',
    early: 'You can draw once the quarter is over. Then hardly any rights are added.',
    notDrawn: 'No rights were drawn this quarter.',
    rights: (total, declared) =>
      `There are ${total} rights on the list. The organisation declared ${declared} in public.`,
    fewer: (n) =>
      n === 1 ? 'There is 1 right fewer than declared' : `There are ${n} rights fewer than declared`,
    fewerText: 'That may be when somebody had her data erased. Are they many? Ask the organisation why.',
    mark: 'Mark of the list',
    field: 'Your own words for the lot',
    hint: 'First write down the mark of the list. Then think of something nobody can guess, or throw a die ten times. At least 8 characters.',
    button: (n) => (n === 1 ? 'Draw 1 right' : `Draw ${n} rights`),
    wrongWords: 'Use at least 8 and at most 200 characters.',
    changed: 'A right was just added or removed. Write down the new mark and draw again.',
    confirmed: (yes, size) =>
      `${yes} of ${size} customers drawn ${yes === 1 ? 'confirms' : 'confirm'} that they received care.`,
    inLog:
      'The mark and the number go into the public log of the collector. After closing the final outcome too, when ten or more customers were asked. There nobody can change them, and everybody recounts them.',
    soFar: 'That is so far.',
    final: 'This is final.',
    table: 'What they answered',
    answer: 'Answer',
    howMany: 'How many',
    answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
    silent: 'No answer yet',
    someNo: 'Somebody says that there was no care',
    someNoText: 'That may be a mistake. Are there more? Discuss it with the organisation.',
    words: 'The words of the council',
    list: 'The list of lots, to check it yourself (keep it now)',
  },
  asked: {
    title: 'The client council asks you one thing',
    short: 'Did you really receive care? One tap is enough. You need not.',
    link: 'Answer',
    text: (provider) =>
      `The client council of ${provider} checks whether all goes honestly. You were drawn by lot. The council does not know that it is you.`,
    question: (label, provider, period) =>
      `Did you receive care or help from ${provider} in ${period}? It is about: ${label}.`,
    promise:
      'We only count how often yes, no and I do not know. It is not about your verdict, and you need not answer.',
    thanks: 'Thank you. The council counts your answer, without your name.',
  },
  council: {
    title: 'Client council',
    toScan: 'Fill in the self-scan: how does the council look?',
    toImage: 'See what the organisation thinks of itself',
    intro:
      'You watch whether it goes honestly. You see no customers and no answers. You do three things: type the fingerprint, keep a part of the key, and draw lots after the quarter.',
    witnessTitle: 'The fingerprint of the keys',
    witnessText:
      'Ask the collector for the print on paper. Type the 24 letters and digits that are on it. Not those from a screen of the organisation.',
    field: 'Fingerprint from the print',
    hint: 'Six groups of four. Capitals and spaces do not matter.',
    button: 'Record it',
    wrongLength: 'A fingerprint has 24 letters and digits. See whether you left one out.',
    same: 'This is the same as the organisation was given.',
    differs:
      'This is another one than the organisation was given. See whether you typed it well. Is it right? Then something is wrong: call the collector. Customers can not judge now.',
    seen: 'Recorded',
    none: 'There is no list to look at yet.',
    role: 'Only a member of the client council.',
  },
  done: {
    witnessed: 'The fingerprint is recorded.',
    taken: 'Thank you. The collector has forgotten this part.',
    drawn: 'Lots were drawn. The customers see the question on their own page.',
  },
  errors: { summary: 'Something is not right yet' },
  quarter: (year, nth) => `${['First', 'Second', 'Third', 'Fourth'][nth - 1]} quarter of ${year}`,
};
