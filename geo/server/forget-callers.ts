import type { Logger } from 'pino';
import { forgetShareCallers } from '@/geo/atlas/forget-share-callers';

const EVERY_MS = 5 * 60_000;

/** Forgets who made shares at once and then every five minutes, whether or not anybody makes another. Returns how to stop. */
export function forgetCallersInTime(
  logger: Pick<Logger, 'warn'>,
  forget = forgetShareCallers,
): () => Promise<void> {
  const tell = (failure: unknown) =>
    logger.warn({ err: failure }, 'Who made shares could not be forgotten; tried again in five minutes');
  const attempt = () => void forget().catch(tell);
  attempt();
  const timer = setInterval(attempt, EVERY_MS).unref();
  return async () => clearInterval(timer);
}
