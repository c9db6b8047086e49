/** Why an export came to nothing, each with words of its own. */
export type FailureReason = 'tiles' | 'graphics' | 'rows' | 'server' | 'broken';

/** An export that came to nothing. */
export class ExportFailure extends Error {
  override readonly name = 'ExportFailure';

  constructor(
    readonly reason: FailureReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
