/** What everyone may know of an organisation; shared reference data. */
export type Organisation = {
  id: string;
  slug: string;
  kind: 'region' | 'provider';
  name: string;
  tagline: string;
  about: string;
  phone: string | null;
  email: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  opening: string | null;
  wordCustomer: WordCustomer;
  logoHref: string | null;
  themeHref: string | null;
  themeClass: string | null;
  /** promised hours in which a choice is answered, and a question is called back about */
  acceptHours: number;
  answerHours: number;
};

export const WORDS_CUSTOMER = ['klant', 'cliënt', 'patiënt', 'bewoner', 'gast', 'deelnemer'] as const;
export type WordCustomer = (typeof WORDS_CUSTOMER)[number];

export type Location = {
  id: string;
  organisationId: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  phone: string | null;
  closedAt: Date | null;
};
