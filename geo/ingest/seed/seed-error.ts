/** A seed row that cannot be loaded: says the file, the row (the header is row 1) and the reason. */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  constructor(
    readonly file: string,
    readonly row: number,
    readonly reason: string,
    options?: { cause?: unknown },
  ) {
    super(`${file}, row ${row}: ${reason}`, options);
  }
}
