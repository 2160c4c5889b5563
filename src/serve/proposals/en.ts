import type { Words } from './nl.ts';

export const en: Words = {
  refusals: {
    'not-shared': 'This question is not shared with your organisation (any more). You can make no proposal.',
    'not-yours': 'This is not yours to do. Ask a colleague who makes proposals.',
    'no-offer': 'Choose an offer that your organisation has now.',
    'no-proposal': 'This proposal is not there.',
  },
  errors: {
    offer: 'Choose the offer that this proposal belongs to.',
    product: 'Write what the customer gets.',
    price: 'Write what the customer pays.',
    place: 'Write where and when.',
    promotion: 'Write what is special about it.',
    personnel: 'Write who comes.',
    long: 'Keep it short: 300 characters at most.',
    priceEur: 'Fill in an amount, such as 21.80. Or leave this empty.',
    until: 'Choose a last day, from tomorrow on and within half a year.',
    proposal: 'Choose a proposal.',
  },
};
