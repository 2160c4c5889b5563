export { contactSchema, contactSchemas, isPhone } from './contact.rules.ts';
export { ContactFields, type ContactFieldsProps } from './contact-fields.tsx';
export { createPerson } from './create-person.ts';
export { describePerson } from './describe-person.ts';
export { cardsByIds, findCard, findPerson } from './people.sql.ts';
export type { Card, Description, NewPerson, Person } from './person.ts';
export { searchCustomers } from './search-customers.ts';
export { sharePerson, unsharePerson } from './share-person.ts';
export { writeCards } from './write-cards.ts';
