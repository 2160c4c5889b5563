/** Which slice may use which (through its index.ts): the only list of edges. No cycles; test/architecture keeps it. */
export const slices: Readonly<Record<string, readonly string[]>> = {
  'govern/access-log': [],
  'govern/organisations': ['govern/access-log'],
  'govern/teams': ['govern/organisations'],
  'govern/sign-in': ['ask/people', 'govern/organisations', 'govern/access-log'],
  'govern/about': ['govern/organisations'],
  'govern/overview': ['govern/organisations', 'govern/teams', 'govern/access-log'],
  'ask/people': ['govern/access-log'],
  'ask/offers': ['govern/organisations', 'govern/teams'],
  'ask/matching': ['ask/offers'],
  'ask/questions': ['ask/people', 'ask/matching', 'ask/offers', 'serve/cases', 'govern/organisations', 'govern/access-log'],
  'ask/choices': ['ask/questions', 'ask/people', 'ask/offers', 'ask/matching', 'serve/cases', 'serve/proposals', 'govern/organisations', 'govern/teams', 'govern/access-log'],
  'serve/promises': [],
  'serve/cases': ['serve/promises', 'govern/organisations', 'govern/teams', 'govern/access-log'],
  'serve/deliveries': ['serve/cases', 'serve/promises', 'ask/offers', 'govern/access-log'],
  'serve/proposals': ['ask/offers', 'govern/access-log'],
  'serve/contact': ['serve/cases', 'serve/promises', 'serve/deliveries', 'serve/proposals', 'ask/questions', 'ask/people', 'ask/offers', 'ask/choices', 'govern/organisations', 'govern/teams', 'govern/access-log'],
};
