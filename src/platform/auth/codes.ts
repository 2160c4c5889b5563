/** What proves who one is: a code or link by e-mail, a code on paper. */
export { CODE_MINUTES, CODE_TRIES, digitsOf, PRINTED_DAYS, plainEmail, printedOf } from './code.rules.ts';
export {
  type CodeRequest,
  claimEmailCode,
  claimLink,
  type EmailProof,
  type Enter,
  findOpenCode,
  type OpenCode,
  passProofOn,
  type RequestedCode,
  requestEmailCode,
} from './email-codes.ts';
export { forgetSignInsJob } from './forget-sign-ins.ts';
export {
  claimPrintedCode,
  makePrintedCode,
  type PrintedCode,
  type PrintedProof,
  printedCodeExpires,
} from './printed-codes.ts';
