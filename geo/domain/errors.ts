/** Every way a request can fail, each with its HTTP status and title (RFC 9457). */
export const ERROR_KINDS = {
  bad_request: { status: 400, title: 'The request is not valid' },
  not_found: { status: 404, title: 'Nothing is here' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  database_unavailable: { status: 503, title: 'The database does not answer' },
  timeout: { status: 503, title: 'The question took too long' },
  unavailable: { status: 503, title: 'This cannot be made just now' },
  internal: { status: 500, title: 'Something failed here' },
} as const;

export type ErrorKind = keyof typeof ERROR_KINDS;

/** An expected failure: `detail` is for the reader, `cause` only for the log. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';

  constructor(
    readonly kind: ErrorKind,
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super(detail, options);
  }
}
