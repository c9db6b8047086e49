/** A reason why the atlas cannot start or go on: one sentence for the person at the terminal, the rest in `cause`. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
