/** Something that keeps Aanzet from starting and that the operator can solve: what it is, and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly code: string;
  readonly advice: string;

  constructor(code: string, message: string, advice: string) {
    super(message);
    this.code = code;
    this.advice = advice;
  }
}
