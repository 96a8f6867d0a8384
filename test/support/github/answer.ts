export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Goes out as JSON; a text as it stands. */
  readonly body?: unknown;
};

/** What GitHub says instead of doing it. */
export class Refusal extends Error {
  readonly answer: Answer;
  constructor(answer: Answer, message: string) {
    super(message);
    this.answer = answer;
  }
}

export type Flaw = {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
  readonly value?: string;
};

const DOCUMENTATION = 'https://docs.github.com/rest';

export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  const body = { message, documentation_url: DOCUMENTATION, status: String(status) };
  return new Refusal({ status, headers, body }, message);
}

/** The shape of every 422 that names fields. */
export function validationFailed(...errors: readonly Flaw[]): Refusal {
  const message = 'Validation Failed';
  return new Refusal(
    { status: 422, body: { message, errors, documentation_url: DOCUMENTATION, status: '422' } },
    message,
  );
}

export const notFound = (): Refusal => refusal(404, 'Not Found');
