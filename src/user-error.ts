/**
 * What stops a run and can be put right by whoever started it: an input, a file, a permission, a template, a filter.
 * Everything else that is thrown is a defect of ours. The parts must never carry log text, tokens or request bodies.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly remedy: string;

  constructor(
    problem: { readonly thing: string; readonly reason: string; readonly remedy: string },
    options?: { readonly cause?: unknown },
  ) {
    super(`${problem.thing}: ${problem.reason}. ${problem.remedy}`, options);
    this.remedy = problem.remedy;
  }
}
