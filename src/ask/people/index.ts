export { contactSchema, contactSchemas, detailsSchemas, isPhone } from './contact.rules.ts';
export { ContactFields } from './contact-fields.tsx';
export { createPerson } from './create-person.ts';
export { describePerson } from './describe-person.ts';
export { type AlikeCard, findAlike } from './find-alike.ts';
export type { AlikeIn, ToldOf } from './likeness.rules.ts';
export { knownAddresses, MAIL_WISHES, type MailWish, mailWishOf, wishMail } from './mail-wish.sql.ts';
export { MERGE_FIELDS, type Merge, type MergeField, personsOf } from './merge.ts';
export { mergeCards, unmergeCards } from './merge-cards.ts';
export { compareField, type Differing } from './merged-card.rules.ts';
export { mergeHistory } from './merges.sql.ts';
export { findCustomer, type OneCustomer, shownNames } from './one-customer.ts';
export { cardNames, findCard, findPerson } from './people.sql.ts';
export type { Card, Person } from './person.ts';
export {
  callingWarning,
  cardGuests,
  clearProfile,
  GuestBlock,
  GuestLink,
  GuestNote,
  type GuestProfile,
  guestLooks,
  guestWords,
  listedWithGuest,
  narrowProfile,
  ownProfile,
  profileRoutes as routes,
  readShort,
  readsLarge,
  type Short as ShortProfile,
  sharedProfile,
  shareProfile,
  type Told as ToldProfile,
  tellPart,
} from './profile/index.ts';
export { searchCustomers } from './search-customers.ts';
export { sharePerson, unsharePerson } from './share-person.ts';
