import type { Language } from '../../platform/language/language.ts';
import type { Short } from './profile/profile.ts';

/** Any human who asks; she owns this row and every row that begins with her id. */
export type Person = {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  birthYear: number | null;
  language: Language;
  /** the member of staff who wrote her down, when she came by phone or to the desk */
  enteredBy: string | null;
  /** organisations that may see this row */
  sharedWith: string[];
};

/** What a person may tell of herself; left out = stays as it was. */
export type Description = Partial<
  Pick<Person, 'name' | 'phone' | 'email' | 'street' | 'postcode' | 'city' | 'birthYear' | 'language'>
>;

export type NewPerson = {
  id: string;
  sharedWith: readonly string[];
  enteredBy?: string | null;
  language?: Language;
} & Omit<Description, 'language'>;

/** How an organisation reaches a customer who came to it. */
export type Card = {
  personId: string;
  name: string;
  phone: string | null;
  email: string | null;
  postcode: string | null;
  birthYear: number | null;
  since: Date;
  /** who else this customer is, by cards of hers that went behind this one (merge.ts) */
  others?: readonly string[];
  /** how she wants to be helped, in short; only while she shares that here */
  guest?: Short;
};
