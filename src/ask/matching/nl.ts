const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

const names = new Intl.DisplayNames('nl', { type: 'language' });
const languageName = (code: string): string => names.of(code) ?? code;

export const nl = {
  because: {
    about: (what: string) => `Dit gaat over: ${what.toLowerCase()}. Dat vraagt u.`,
    near: (what: string) => `Dit raakt aan wat u vraagt: ${what.toLowerCase()}.`,
    words: (said: readonly string[]) => `Uw woorden staan erin: ${and(said)}.`,
    people: (people: readonly string[]) => `Het is er voor ${and(people)}.`,
    otherPeople: (people: readonly string[]) => `Het is bedoeld voor ${and(people)}.`,
    softMiss: 'Het is anders dan wij uit uw vraag lezen.',
  },
  relax: {
    region: 'De aanbieder komt niet bij u in de buurt. Vraag of een uitzondering kan.',
    regionKm: (km: number) => `Het is ongeveer ${km} kilometer van u. Kan dat ook?`,
    wait: (more: number, days: number) =>
      `Als u ${more} ${more === 1 ? 'dag' : 'dagen'} langer kunt wachten: ${days} in totaal.`,
    price: (more: number) => `Als u € ${more.toFixed(2).replace('.', ',')} meer wilt betalen.`,
    age: (from: number | null, to: number | null) =>
      from !== null && to !== null
        ? `Dit is voor mensen van ${from} tot en met ${to} jaar.`
        : from !== null
          ? `Dit is voor mensen vanaf ${from} jaar.`
          : `Dit is voor mensen tot en met ${to} jaar.`,
    funding: (by: readonly string[]) => `Dit kan alleen betaald worden uit ${and(by)}.`,
    language: (codes: readonly string[]) => `Men spreekt hier: ${and(codes.map(languageName))}.`,
    delivery: (forms: readonly string[]) => `Dit is er alleen zo: ${and(forms)}.`,
  },
  delivery: {
    home: 'bij u thuis',
    location: 'op een plek waar u heen gaat',
    stay: 'met een verblijf',
    online: 'online',
    group: 'in een groep',
  },
  people: {
    ouderen: 'ouderen',
    dementie: 'mensen met dementie',
    lg: 'mensen met een lichamelijke beperking',
    vg: 'mensen met een verstandelijke beperking',
    nah: 'mensen met hersenletsel',
    ggz: 'mensen met psychische klachten',
    jeugd: 'kinderen en jongeren',
    mantelzorgers: 'mantelzorgers',
    palliatief: 'mensen in hun laatste tijd',
    algemeen: 'iedereen',
  },
  funding: {
    wlz: 'de Wlz',
    zvw: 'de zorgverzekering',
    wmo: 'de Wmo (gemeente)',
    jeugdwet: 'de Jeugdwet (gemeente)',
    pgb: 'een pgb',
    private: 'uw eigen geld',
    free: 'niets: het is gratis',
  },
};
export type Words = typeof nl;
