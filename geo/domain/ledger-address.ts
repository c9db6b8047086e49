import type { LedgerFilter, LedgerPlace } from './ledger';

/** The address of a claim's own page, which stays the same for as long as the claim does. */
export function claimAddress(language: string, claimId: string): string {
  return `/${language}/claims/${encodeURIComponent(claimId)}`;
}

/** The address of a source's page in the ledger. */
export function sourceAddress(language: string, sourceId: string): string {
  return `/${language}/sources/${encodeURIComponent(sourceId)}`;
}

/** The filter of the ledger as a query, without a question mark. */
export function ledgerQuery(filter: LedgerFilter): string {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined)).toString();
}

/** The address of a place in the ledger. */
export function ledgerAddress(language: string, { filter, show, page }: LedgerPlace): string {
  const query = new URLSearchParams(ledgerQuery(filter));
  if (show === 'sources') query.set('show', 'sources');
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return `/${language}/sources${text && `?${text}`}`;
}
