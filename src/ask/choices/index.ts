export { routes } from './choices.routes.tsx';
export { choicesOf, sawOffers } from './choices.sql.ts';
export { chooseNothing } from './choose-nothing.ts';
export { chooseOffer } from './choose-offer.ts';

export { stopQuestion } from './end-choice.ts';
