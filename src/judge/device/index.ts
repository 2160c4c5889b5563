export { ClaimRight, type ClaimRightProps } from './claim-right.tsx';
export * from './draft.rules.ts';
export { FIRST_NAMES } from './first-names.data.ts';
export * from './form-flow.rules.ts';
export { hpkeSeal } from './hpke.ts';
export { marksIn, partsOf } from './recognise.rules.ts';
