import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { AtlasError } from '@/geo/domain/errors';

/** What a thread that works for many is kept with. */
export interface OneAtATimeOptions {
  /** Makes the thread; called at the first job, and again after a thread was ended. */
  start: () => Worker | Promise<Worker>;
  /** The most jobs that may wait or run. */
  queueLimit: number;
  /** How long a job may take, with the start of the thread; after that the thread is ended. */
  timeLimitMs: number;
  /** How long the thread is kept without a job. */
  idleMs: number;
  /** What a reader is told when too many wait, when it took too long, and when it failed. */
  words: { busy: string; late: string; failed: string };
}

/** A thread that takes one job at a time, answers `{failure}` or an answer to each, and is ended when it hangs, fails or rests. */
export class OneAtATime<Job, Answer extends object> {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private jobs = 0;
  private rest: NodeJS.Timeout | undefined;

  constructor(private readonly options: OneAtATimeOptions) {}

  /**
   * The answer to a job, which is made ready when its turn comes. Throws `unavailable` when too many wait, the thread fails
   * or the signal is aborted, `timeout` when it takes too long.
   */
  async ask(job: Job | (() => Promise<Job>), signal?: AbortSignal): Promise<Answer> {
    if (this.jobs >= this.options.queueLimit) throw new AtlasError('unavailable', this.options.words.busy);
    this.jobs += 1;
    clearTimeout(this.rest);
    const turn = this.last.then(async () => this.perform(isMaker(job) ? await job() : job, signal));
    this.last = turn.catch(() => {}); // the next job does not mind
    try {
      return await turn;
    } finally {
      this.jobs -= 1;
      if (this.jobs === 0) this.rest = setTimeout(() => this.end(), this.options.idleMs).unref();
    }
  }

  private async perform(job: Job, stop?: AbortSignal): Promise<Answer> {
    if (stop?.aborted) throw notWanted(); // while it waited: the thread is none the worse
    try {
      const answer = await this.answerOf(job, stop);
      if ('failure' in answer) throw this.failed(answer.failure);
      return answer;
    } catch (failure) {
      this.end(); // whatever it was in the middle of is gone with its memory
      throw failure instanceof AtlasError ? failure : this.failed(failure);
    }
  }

  private async answerOf(job: Job, stop?: AbortSignal): Promise<Answer> {
    const worker = await this.thread();
    const settled = new AbortController();
    const { signal } = settled;
    const answered = once(worker, 'message', { signal }); // fails when the thread breaks
    const ended = once(worker, 'exit', { signal }).then(([code]) =>
      fail(this.failed(`it ended with ${code}`)),
    );
    const late = delay(this.options.timeLimitMs, undefined, { signal }).then(() =>
      fail(new AtlasError('timeout', this.options.words.late)),
    );
    const dropped = stop ? [once(stop, 'abort', { signal }).then(() => fail(notWanted()))] : [];
    worker.postMessage(job);
    try {
      const [answer] = await Promise.race([answered, ended, late, ...dropped]);
      return answer;
    } finally {
      settled.abort();
    }
  }

  private async thread(): Promise<Worker> {
    if (this.worker) return this.worker;
    const worker = await this.options.start();
    worker.unref(); // it keeps no process from ending
    worker.on('error', () => {}); // one that is being ended may still complain
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = undefined;
    });
    this.worker = worker;
    return worker;
  }

  private failed(cause: unknown): AtlasError {
    return new AtlasError('unavailable', this.options.words.failed, { cause });
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}

function fail(failure: AtlasError): never {
  throw failure;
}

const isMaker = <Job>(job: Job | (() => Promise<Job>)): job is () => Promise<Job> =>
  typeof job === 'function';

function notWanted(): AtlasError {
  return new AtlasError('unavailable', 'The file was no longer wanted.');
}
