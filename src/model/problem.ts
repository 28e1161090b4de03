/**
 * Something a person can act on: printed as one sentence on stderr, without a stack. Its message says what happened
 * and where, its hint what to do; neither ever holds a draft's text.
 */
export class Problem extends Error {
  readonly hint: string | undefined;
  readonly exitCode: number;

  constructor(message: string, hint?: string, exitCode = 2) {
    super(message);
    this.name = 'Problem';
    this.hint = hint;
    this.exitCode = exitCode;
  }
}
