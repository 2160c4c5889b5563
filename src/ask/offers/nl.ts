import { manageNl } from './manage/nl.ts';

const and = (city: string | null): string => (city ? `In ${city}` : 'Op locatie');
const distance = (km: number, about: boolean): string => {
  if (about) return `ongeveer ${Math.max(5, Math.round(km / 5) * 5)} kilometer`;
  if (km < 1) return `${Math.max(100, Math.round(km * 10) * 100)} meter`;
  const whole = km.toFixed(km < 10 ? 1 : 0).replace('.', ',');
  return `${whole.replace(',0', '')} kilometer`;
};
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// Tekst op het scherm: Nederlands op niveau B1.
export const nl = {
  facts: {
    home: 'Bij u thuis',
    online: 'Online',
    stay: (city: string | null) => (city ? `U slaapt in ${city}` : 'U slaapt daar'),
    location: and,
    group: (city: string | null) => (city ? `In een groep, in ${city}` : 'In een groep'),
    or: ' of ',
    teamAway: (km: number, city: string | null, about: boolean) =>
      `Het team zit op ${distance(km, about)}${city ? `, in ${city}` : ''}.`,
    away: (km: number, about: boolean) => sentence(`${distance(km, about)} van u.`),
    byIncome: 'Hangt af van uw inkomen',
    atMost: (price: string) => `Ten hoogste ${price}`,
    per: {
      hour: (price: string) => `${price} per uur`,
      day: (price: string) => `${price} per keer`,
      month: (price: string) => `${price} per maand`,
      once: (price: string) => `${price}, één keer`,
      free: (price: string) => price,
    },
    contribution: {
      'cak-wmo': 'Dat is uw eigen bijdrage. De gemeente betaalt de rest.',
      'cak-wlz': 'Het CAK rekent uit wat u betaalt.',
      none: 'U betaalt geen eigen bijdrage.',
      private: 'U betaalt dit zelf.',
    },
    trial: (days: number) =>
      days % 7 === 0
        ? `${days / 7} ${days === 7 ? 'week' : 'weken'} op proef`
        : `${days} ${days === 1 ? 'dag' : 'dagen'} op proef`,
    notice: (days: number) =>
      days <= 1 ? 'Stoppen kan elke dag.' : `Stoppen kan, ${days} dagen van tevoren.`,
    startNow: 'U kunt meteen beginnen.',
    startIn: (days: number) => `Start over ongeveer ${days} ${days === 1 ? 'dag' : 'dagen'}.`,
    startFrom: (day: string) => `Start vanaf ${day}.`,
    told: (day: string) => `(Verteld op ${day}.)`,
    toldFull: (day: string) => `De aanbieder vertelde dit op ${day}.`,
    faces: (count: number) => (count === 1 ? '1 vast gezicht' : `${count} verschillende mensen`),
    youChoose: 'U kiest zelf wie er komt.',
    weChoose: 'De aanbieder kiest wie er komt.',
    genderChoice: 'U mag kiezen: een vrouw of een man.',
  },
  parts: {
    product: 'Wat u krijgt',
    price: 'Wat u betaalt',
    place: 'Waar',
    promotion: 'Wat is bijzonder',
    personnel: 'De mensen',
  },
  codes: {
    targetGroups: {
      ouderen: 'Ouderen',
      dementie: 'Mensen met dementie',
      lg: 'Mensen met een lichamelijke beperking',
      vg: 'Mensen met een verstandelijke beperking',
      nah: 'Mensen met hersenletsel',
      ggz: 'Mensen met psychische klachten',
      jeugd: 'Kinderen en jongeren',
      mantelzorgers: 'Mantelzorgers',
      palliatief: 'Mensen in hun laatste tijd',
      algemeen: 'Iedereen',
    },
    funding: {
      wlz: 'Wlz (langdurige zorg)',
      zvw: 'Uw zorgverzekering',
      wmo: 'Wmo (gemeente)',
      jeugdwet: 'Jeugdwet (gemeente)',
      pgb: 'Pgb',
      private: 'U betaalt zelf',
      free: 'Gratis',
    },
    delivery: {
      home: 'Bij de klant thuis',
      location: 'Op een locatie',
      stay: 'Met overnachting',
      online: 'Online',
      group: 'In een groep',
    },
    priceUnit: {
      hour: 'per uur',
      day: 'per keer of per dag',
      month: 'per maand',
      once: 'één keer',
      free: 'gratis',
    },
    ownContribution: {
      'cak-wmo': 'Eigen bijdrage Wmo (CAK)',
      'cak-wlz': 'Eigen bijdrage Wlz (CAK)',
      none: 'Geen eigen bijdrage',
      private: 'De klant betaalt zelf',
    },
  },
  unknown: 'Dit weten we nog niet',
  offer: {
    by: (provider: string) => `Van ${provider}`,
    retired: 'Dit aanbod is er niet meer',
    retiredText: (day: string) => `Het stopte op ${day}. Deze bladzijde blijft, zodat u het kunt nalezen.`,
    facts: 'Het aanbod in het kort',
    about: 'Wat is het?',
    conditions: 'Voor wie en hoe',
    holds: 'Zo is het',
    forWhom: 'Voor wie',
    paidBy: 'Wie betaalt',
    how: 'Hoe',
    ages: 'Leeftijd',
    languages: 'Talen',
    area: 'Waar in Nederland',
    wait: 'Wachten',
    capacity: 'Plekken vrij',
    gender: 'Kiezen tussen vrouw of man',
    yes: 'Ja',
    no: 'Nee',
    anyAge: 'Alle leeftijden',
    from: (age: number) => `Vanaf ${age} jaar`,
    until: (age: number) => `Tot en met ${age} jaar`,
    between: (from: number, until: number) => `Van ${from} tot en met ${until} jaar`,
    days: (days: number) =>
      days === 0 ? 'U hoeft niet te wachten' : `Ongeveer ${days} ${days === 1 ? 'dag' : 'dagen'}`,
    wholeCountry: 'In heel Nederland',
    postcodes: (list: string) => `Postcodes die beginnen met ${list}`,
    hows: {
      home: 'Bij u thuis',
      location: 'Op een locatie',
      stay: 'Met overnachting',
      online: 'Online',
      group: 'In een groep',
    },
    general: 'U heeft hiervoor geen besluit van de gemeente nodig.',
    provider: 'De aanbieder',
    more: (provider: string) => `Meer over ${provider}`,
    ask: 'Past dit bij u?',
    askText: 'Stel uw vraag. Dan zetten we dit aanbod naast ander aanbod. U kiest.',
    askAction: 'Stel uw vraag',
    backToQuestion: 'Terug naar uw vraag',
    beside: 'Zet naast elkaar met ander aanbod',
    besideText: 'Leg het naast ander aanbod voor uw vraag. U kiest. U zit nergens aan vast.',
  },
  providers: {
    customersSay: 'Wat klanten zeggen',
    title: 'Wie doen er mee?',
    intro: (count: number) =>
      `${count} ${count === 1 ? 'aanbieder' : 'aanbieders'}, op alfabet. Niemand betaalt voor een plek.`,
    none: 'Nog geen aanbieders',
    noneText: 'Zodra een aanbieder meedoet, staat die hier.',
    pager: 'Meer aanbieders',
    previous: 'Vorige',
    next: 'Volgende',
    page: (page: number, pages: number) => `Bladzijde ${page} van ${pages}`,
    offers: 'Wat wij aanbieden',
    noOffers: 'Nog geen aanbod',
    noOffersText: 'Deze aanbieder heeft nu geen aanbod.',
    contact: 'Contact',
    call: (phone: string) => `Bel ${phone}`,
    back: 'Alle aanbieders',
  },
  manage: manageNl,
};
export type Words = typeof nl;
