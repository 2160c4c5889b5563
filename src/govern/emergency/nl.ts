export const nl = {
  noRelation: {
    title: 'U hoort niet bij deze vraag',
    lead: 'U helpt hier niet mee. Daarom staat hier niets over deze persoon.',
    ask: 'Moet u hier vaker zijn? Vraag uw coach of manager om u in het team te zetten.',
    back: 'Vandaag',
  },
  form: {
    title: 'Is er nood?',
    text: (hours: number) => `Dan krijgt u ${hours} uur toegang. Zeg waarom.`,
    told: 'Deze persoon krijgt hiervan bericht, en leest wat u schrijft.',
    judged: 'Een coach of manager kijkt het na.',
    why: 'Wat is er aan de hand?',
    whys: {
      danger: 'Er is gevaar',
      call: 'Deze persoon belt of staat voor mij',
      'stand-in': 'Ik val in voor een collega',
      other: 'Iets anders',
    },
    reason: 'Waarom moet u dit nu zien?',
    reasonHint: 'Eén zin is genoeg. Noem geen dingen over de gezondheid.',
    button: (hours: number) => `Geef mij ${hours} uur toegang`,
  },
  band: {
    title: (until: string) => `U kijkt met noodtoegang, tot ${until}.`,
    text: 'Deze persoon krijgt hier bericht van, en een coach of manager beoordeelt het.',
    stop: 'Stop de noodtoegang',
  },
  errorTitle: 'Er mist nog iets',
  errors: {
    why: 'Kies wat er aan de hand is.',
    reason: 'Schrijf in een zin waarom u dit nu moet zien.',
    long: 'Maak het korter: hooguit 1000 letters.',
    verdict: 'Kies terecht of niet terecht.',
    words: 'Schrijf kort waarom u dat vindt.',
  },
  review: {
    title: 'Noodtoegang',
    lead: 'Wie er even bij mocht zonder bij de vraag te horen. U zegt of dat terecht was.',
    waiting: 'Nog na te kijken',
    judged: 'Nagekeken',
    none: 'Niets na te kijken',
    noneText: 'Gebruikt iemand noodtoegang? Dan staat het hier. De persoon om wie het gaat krijgt bericht.',
    who: (name: string) => `${name} keek met noodtoegang`,
    customer: 'Bij wie',
    noName: 'Nog zonder naam',
    when: 'Wanneer',
    span: (from: string, until: string) => `${from}, tot ${until}`,
    why: 'Wat was er',
    reason: 'Waarom',
    verdict: 'Was dit terecht?',
    verdicts: { justified: 'Terecht', 'not-justified': 'Niet terecht' },
    words: 'Waarom vindt u dat?',
    wordsHint: 'De persoon om wie het gaat leest dit ook.',
    button: 'Bewaar dit oordeel',
    buttonFor: (name: string) => `over ${name}`,
    own: 'Dit was u zelf. Een andere coach of manager kijkt dit na.',
    by: (name: string, day: string) => `Nagekeken door ${name}, ${day}`,
    done: 'Uw oordeel is bewaard. De persoon om wie het gaat krijgt bericht.',
    already: 'Iemand anders keek dit al na.',
    back: 'Overzicht',
    someone: 'Een collega',
  },
  wait: {
    title: (n: number) =>
      n === 1 ? 'Eén keer noodtoegang na te kijken' : `${n} keer noodtoegang na te kijken`,
    link: 'Kijk het na',
    all: 'Noodtoegang nakijken',
  },
  mail: {
    asked: {
      subject: 'Er keek iemand naar uw vraag',
      body: (link: string) =>
        `Goedendag,\n\nEr is met noodtoegang naar uw vraag gekeken.\nMeld u aan. Dan leest u wie dat was, en waarom:\n${link}\n\nU hoeft niets te doen. Heeft u een vraag? Stel die aan uw contact.\n`,
    },
    judged: {
      subject: 'Wij keken na of dat mocht',
      body: (link: string) =>
        `Goedendag,\n\nLaatst is met noodtoegang naar uw vraag gekeken.\nWij keken na of dat terecht was. Meld u aan om het te lezen:\n${link}\n\nBent u het er niet mee eens? Zeg het tegen uw contact.\n`,
    },
  },
};

export type Words = typeof nl;
