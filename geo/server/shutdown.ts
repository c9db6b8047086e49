const FORCE_AFTER_MS = 1_000;
const PATIENCE_MS = 15_000; // more than a drain takes

interface Closer {
  close: () => Promise<unknown>;
  patienceMs: number;
}

/** What has been opened and must be closed, in reverse order, before the process may end. */
export class Shutdown {
  private readonly closers: Closer[] = [];
  private startedAt: number | undefined;

  /** True once stopping has begun: nothing new should be opened. */
  get begun(): boolean {
    return this.startedAt !== undefined;
  }

  /** Has `close` called at the end, before everything that was added earlier, and waited for, though not for ever. */
  add(close: () => Promise<unknown>, patienceMs = PATIENCE_MS): void {
    this.closers.push({ close, patienceMs });
  }

  /** Closes everything, each thing even when another fails, and ends the process. */
  async stop(exitCode: number): Promise<never> {
    this.startedAt ??= Date.now();
    for (let closer = this.closers.pop(); closer; closer = this.closers.pop()) await settle(closer);
    process.exit(exitCode);
  }

  /** Stops on Ctrl-C and the like; a second Ctrl-C does not wait. */
  stopOnSignals(): void {
    const onSignal = () => {
      if (this.startedAt === undefined) void this.stop(0);
      // In a terminal npm passes on a signal that the server got as well, so one Ctrl-C may arrive twice.
      else if (Date.now() - this.startedAt > FORCE_AFTER_MS) process.exit(130);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  }

  /** Stops, with exit code 1, on a failure that nothing caught: what the process holds can no longer be trusted. */
  stopOnUnexpected(tell: (failure: unknown) => void): void {
    process.on('uncaughtException', (failure) => {
      tell(failure);
      if (!this.begun) void this.stop(1);
    });
  }
}

async function settle({ close, patienceMs }: Closer): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMs).unref());
  try {
    await Promise.race([close(), patience]);
  } catch (failure) {
    process.stderr.write(`${String(failure)}\n`);
  }
}
