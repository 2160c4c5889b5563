import type { Words } from './nl.ts';

export const en: Words = {
  name: 'Your name',
  phone: 'Phone number',
  phoneHint: 'Only to call you about your question.',
  email: 'E-mail address',
  emailHint: 'May be left empty.',
  postcode: 'Postcode',
  postcodeHint: 'Such as 1234 AB. The four digits are enough.',
  birthYear: 'Year of birth',
  birthYearHint: 'May be left empty.',
  letter: 'Rather a letter? Fill in your address here',
  street: 'Street and house number',
  city: 'Town',
  errors: {
    name: 'Fill in your name.',
    tooLong: 'This is too long. Make it shorter.',
    phone: 'This number is not right. A number has 10 digits, such as 06 12 34 56 78.',
    email: 'This e-mail address is not right. It looks like name@example.com.',
    postcode: 'This postcode is not right. A postcode looks like 1234 AB.',
    birthYear: 'Fill in a year of four digits, such as 1941.',
    reach:
      'How can we reach you? Fill in a phone number or an e-mail address. Or your address, for a letter.',
    address: 'Fill in street, postcode and town. Then our letter will arrive.',
  },
};
