export { type Estimate, marksTogether, shareOf } from './estimate.rules.ts';
export { publish } from './publish.ts';
export * from './published.ts';
export * from './published-text.ts';
export { countVerdict, type Tally, tallyOf } from './tally.rules.ts';
