export { contactSchema, contactSchemas, detailsSchemas, isPhone } from './contact.rules.ts';
export { ContactFields } from './contact-fields.tsx';
export { createPerson } from './create-person.ts';
export { describePerson } from './describe-person.ts';
export { findCard, findPerson } from './people.sql.ts';
export type { Card, Person } from './person.ts';
export { searchCustomers } from './search-customers.ts';
export { sharePerson, unsharePerson } from './share-person.ts';
