import type { Shutdown } from './shutdown';

/** Prints what the start does, one line a step, and stops between steps once a shutdown has begun. */
export class Steps {
  constructor(
    private readonly shutdown: Shutdown,
    private readonly write: (line: string) => void,
  ) {}

  /** Does one step and prints what it was and how long it took. `title` may depend on what came out. */
  async run<Result>(
    title: (result: Result) => string,
    step: () => Result | Promise<Result>,
  ): Promise<Result> {
    const startedAt = performance.now();
    const result = await step();
    if (this.shutdown.begun) await new Promise(() => {}); // the process ends with the shutdown
    this.write(`✓ ${title(result)} (${((performance.now() - startedAt) / 1_000).toFixed(1)} s)`);
    return result;
  }

  /** Prints what all the steps led to. */
  announce(sentence: string): void {
    this.write(sentence);
  }

  /** Prints what a step is about to do that takes a while. */
  note(sentence: string): void {
    this.write(`  ${sentence}`);
  }
}
