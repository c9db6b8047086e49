/** Every way a request can fail, each with its HTTP status and title (RFC 9457). */
export const ERROR_KINDS = {
  bad_request: { status: 400, title: 'The request is not valid' },
  forbidden: { status: 403, title: 'This may not be asked from there' },
  not_found: { status: 404, title: 'Nothing is here' },
  unprocessable: { status: 422, title: 'The shape cannot be used' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  too_large: { status: 413, title: 'What was sent is too large' },
  unsupported_media_type: { status: 415, title: 'The request is not in a form that can be read' },
  too_many_requests: { status: 429, title: 'Too many at once' },
  database_unavailable: { status: 503, title: 'The database does not answer' },
  timeout: { status: 503, title: 'The question took too long' },
  not_implemented: { status: 501, title: 'This form is not offered' },
  unavailable: { status: 503, title: 'This cannot be made just now' },
  internal: { status: 500, title: 'Something failed here' },
} as const;

export type ErrorKind = keyof typeof ERROR_KINDS;

/** What else is known of a failure: the place in what was sent (RFC 6901), which of a closed list it is, and the log's cause. */
export interface ErrorOptions {
  pointer?: string;
  code?: string;
  cause?: unknown;
}

/** An expected failure: `detail` is for the reader, `cause` only for the log. */
export class AtlasError extends Error {
  override readonly name = 'AtlasError';
  readonly pointer: string | undefined;
  readonly code: string | undefined;

  constructor(
    readonly kind: ErrorKind,
    readonly detail: string,
    { pointer, code, ...rest }: ErrorOptions = {},
  ) {
    super(detail, rest);
    this.pointer = pointer;
    this.code = code;
  }
}
