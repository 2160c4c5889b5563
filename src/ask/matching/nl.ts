const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;

export const nl = {
  because: {
    about: (said: readonly string[]) => `In dit aanbod staat: ${and(said)}.`,
    people: (people: readonly string[]) => `Het is er voor ${and(people)}.`,
    away: (km: number) =>
      km < 1
        ? 'Het is minder dan 1 kilometer van u.'
        : `Het is ${km.toFixed(km < 10 ? 1 : 0).replace('.', ',')} kilometer van u.`,
    online: 'Het kan ook online.',
    paid: (by: readonly string[]) => `Het kan betaald worden uit ${and(by)}.`,
    wait: (days: number) =>
      days === 0 ? 'U kunt meteen terecht.' : `U kunt terecht over ongeveer ${days} dagen.`,
    unknownFunding: 'Wie het betaalt, weten we nog niet.',
    unknownWait: 'Hoelang u wacht, weten we nog niet.',
    unknownPrice: 'Wat het kost, weten we nog niet.',
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
