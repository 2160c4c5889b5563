/** What proves who one is: a code or link by e-mail, a code on paper. */
export { CODE_MINUTES, digitsOf, plainEmail, printedOf, shownDigits } from './code.rules.ts';
export {
  claimEmailCode,
  claimLink,
  type Enter,
  findOpenCode,
  passProofOn,
  type RequestedCode,
  requestEmailCode,
} from './email-codes.ts';
export { forgetSignInsJob } from './forget-sign-ins.ts';
export {
  claimPrintedCode,
  endPrintedCode,
  makePrintedCode,
  printedCodeExpires,
} from './printed-codes.ts';
