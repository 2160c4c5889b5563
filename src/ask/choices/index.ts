export type { Choice, ChoiceKind } from './choice.ts';
export { routes } from './choices.routes.tsx';
export { choicesOf, sawOffers } from './choices.sql.ts';
export { chooseNothing } from './choose-nothing.ts';
export { type ChooseInput, type ChooseResult, chooseOffer } from './choose-offer.ts';
export { currentChoice } from './current-choice.rules.ts';
export { declineChoice, stopQuestion } from './end-choice.ts';
