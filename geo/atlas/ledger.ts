import { prisma } from '@/geo/database/prisma';
import { asAtlasError, run, runOne } from '@/geo/database/run';
import { type ClaimUse, distinctUses } from '@/geo/domain/claim-use';
import type { DataNote } from '@/geo/domain/data-note';
import { AtlasError } from '@/geo/domain/errors';
import type { LedgerPlace } from '@/geo/domain/ledger';
import {
  LEDGER_PAGE_ROWS,
  type LedgerClaim,
  type LedgerFilter,
  type LedgerOption,
  type LedgerSource,
} from '@/geo/domain/ledger';
import { recordsOf, usesOf } from '@/geo/queries/claim-uses';
import {
  claimsBeside,
  ledgerClaim,
  ledgerClaims,
  ledgerCount,
  ledgerOptions,
  ledgerSources,
} from '@/geo/queries/ledger';
import { notesNaming } from '@/geo/queries/notes';
import { pageUses } from './page-uses';

/** A page of the ledger: its rows, how many there are in all, and what can be filtered by. */
export interface LedgerPage {
  claims: LedgerClaim[];
  sources: LedgerSource[];
  counts: { claims: number; sources: number };
  options: LedgerOption[];
}

/** A claim, what else is said about the same thing, and where the atlas shows it. */
export interface ClaimAnswer {
  claim: LedgerClaim;
  /** The same thing, the same date first. */
  beside: LedgerClaim[];
  uses: ClaimUse[];
  notes: DataNote[];
}

/** A source, the claims taken from it, and where the atlas shows them. */
export interface SourceAnswer {
  source: LedgerSource;
  claims: LedgerClaim[];
  uses: ClaimUse[];
}

/** Answers: on what does the atlas rest? The claims or the sources that meet the filter, a page at a time. */
export async function ledger({ filter, show, page }: LedgerPlace): Promise<LedgerPage> {
  const offset = (page - 1) * LEDGER_PAGE_ROWS;
  const [claims, sources, count, options] = await Promise.all([
    show === 'claims' ? run(ledgerClaims(filter, { limit: LEDGER_PAGE_ROWS, offset })) : [],
    run(ledgerSources(filter)),
    runOne(ledgerCount(filter)),
    run(ledgerOptions),
  ]);
  return {
    claims,
    sources: show === 'sources' ? sources.slice(offset, offset + LEDGER_PAGE_ROWS) : [],
    counts: { claims: count?.claims ?? 0, sources: sources.length },
    options,
  };
}

/** Answers: how many claims and sources are there in all? */
export async function ledgerSize(): Promise<LedgerPage['counts']> {
  try {
    const [claims, sources] = await Promise.all([prisma().claim.count(), prisma().source.count()]);
    return { claims, sources };
  } catch (cause) {
    throw asAtlasError(cause);
  }
}

/** Some claims of a filter and how to ask for the next; `next` is null at the end. */
export interface ClaimSlice {
  claims: LedgerClaim[];
  count: number;
  next: string | null;
}

/** Answers: which claims meet a filter? At most `limit` of them, in the order of their ids, after the claim `after`. */
export async function claimSlice(
  filter: LedgerFilter,
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<ClaimSlice> {
  const [claims, count] = await Promise.all([
    run(ledgerClaims(filter, { limit: limit + 1, after })),
    runOne(ledgerCount(filter)),
  ]);
  const shown = claims.slice(0, limit);
  const next = claims.length > limit ? (shown.at(-1)?.claim_id ?? null) : null;
  return { claims: shown, count: count?.claims ?? 0, next };
}

/** Answers: which sources have claims that meet a filter? */
export async function sourcesOf(filter: LedgerFilter): Promise<LedgerSource[]> {
  return run(ledgerSources(filter));
}

const ID = /^[A-Za-z0-9+-]{1,80}$/;

/** Answers: what does this claim say, who says otherwise, and where is it shown? Throws not_found. */
export async function claimAnswer(id: string): Promise<ClaimAnswer> {
  const claim = ID.test(id) ? await runOne(ledgerClaim(id)) : undefined;
  if (!claim) throw new AtlasError('not_found', `There is no claim "${id.slice(0, 80)}".`);
  const [beside, uses, computed, notes] = await Promise.all([
    run(claimsBeside(id)),
    run(usesOf('claim', id)),
    pageUses([id]),
    run(notesNaming(id)),
  ]);
  return { claim, beside, uses: distinctUses([...uses, ...computed]), notes };
}

// Far more than there are; a limit all the same, as what is imported may grow.
const MAX_CLAIMS = 20_000;

/** Answers: every claim that meets a filter, for a file. */
export async function everyClaim(filter: LedgerFilter): Promise<LedgerClaim[]> {
  return run(ledgerClaims(filter, { limit: MAX_CLAIMS }));
}

/** Answers: what was taken from this source, and where is it shown? Throws not_found. */
export async function sourceAnswer(id: string): Promise<SourceAnswer> {
  const [source] = ID.test(id) ? await run(ledgerSources({ source: id })) : [];
  if (!source) throw new AtlasError('not_found', `There is no source "${id.slice(0, 80)}".`);
  const [claims, uses, records] = await Promise.all([
    run(ledgerClaims({ source: id }, { limit: MAX_CLAIMS })),
    run(usesOf('source', id)),
    run(recordsOf(id)),
  ]);
  const computed = await pageUses(claims.map(({ claim_id }) => claim_id));
  return { source, claims, uses: distinctUses([...uses, ...records, ...computed]) };
}
