import pg from 'pg';
import { currentAddress } from './pool';

const RECONNECT_AFTER_MS = 1_000;

/**
 * Calls `onNotice` for each notice on a channel, and once after each (re)connection, for notices may have been missed.
 * Reconnects by itself. Returns how to stop.
 */
export function listen(channel: string, onNotice: () => Promise<unknown>): () => Promise<void> {
  let client: pg.Client | undefined;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  const connect = async () => {
    const connection = new pg.Client({ ...currentAddress(), application_name: 'filiz-notices' });
    client = connection;
    connection.on('error', () => {}); // 'end' follows and reconnects
    connection.on('end', reconnect);
    connection.on('notification', () => void onNotice().catch(() => {})); // the next notice or connection tries again
    try {
      await connection.connect();
      await connection.query(`listen ${pg.escapeIdentifier(channel)}`);
      await onNotice();
    } catch {
      connection.end().catch(() => {}); // a listener that was not told once more is not kept beside its successor
      reconnect();
    }
  };
  const reconnect = () => {
    if (stopped || retry) return;
    client?.removeAllListeners('end');
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, RECONNECT_AFTER_MS);
  };

  void connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client?.end().catch(() => {}); // it may be gone already
  };
}
