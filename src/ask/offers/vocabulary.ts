/** The vocabulary of offers: codes as in the exchange format, docs/formats/offers.md. */
export const TARGET_GROUPS = [
  'ouderen',
  'dementie',
  'lg',
  'vg',
  'nah',
  'ggz',
  'jeugd',
  'mantelzorgers',
  'palliatief',
  'algemeen',
] as const;
export const FUNDING = ['wlz', 'zvw', 'wmo', 'jeugdwet', 'pgb', 'private', 'free'] as const;
export const DELIVERY = ['home', 'location', 'stay', 'online', 'group'] as const;
export const PRICE_UNITS = ['hour', 'day', 'month', 'once', 'free'] as const;
export const OWN_CONTRIBUTIONS = ['cak-wmo', 'cak-wlz', 'none', 'private'] as const;
/** A service area of the whole country. */
export const WHOLE_COUNTRY = 'NL';
