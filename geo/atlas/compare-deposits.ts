import { run } from '@/geo/database/run';
import { readComparison } from '@/geo/domain/compare';
import type { DepositDossier, DepositRow } from '@/geo/domain/deposit';
import type { DepositCriteria } from '@/geo/domain/readiness';
import { presentSlug } from '@/geo/domain/renamed';
import { depositList } from '@/geo/queries/deposits';
import { depositDossier } from './deposit-dossier';
import { judgedDeposits } from './judged-deposits';
import { renamedSlugs } from './renamed-slugs';

/** Deposits side by side, what of the link was left out, and what else may be chosen. */
export interface ComparedDeposits {
  deposits: DepositDossier[];
  /** The readiness criteria of each, in the same order; null for one that is not ranked. */
  readiness: { slug: string; criteria: DepositCriteria | null }[];
  tooMany: string[];
  unknown: string[];
  choices: DepositRow[];
}

/** Answers: how do these deposits (`one,two,…`) compare? Never throws for what a link may get wrong. */
export async function compareDeposits(text: string): Promise<ComparedDeposits> {
  const [all, renamed] = await Promise.all([run(depositList(null)), renamedSlugs('deposit')]);
  const existing = new Set(all.map(({ slug }) => slug));
  const present = text.split(',').map((slug) => presentSlug(renamed, slug.trim()));
  const { slugs, tooMany, unknown } = readComparison(present.join(), (slug) => existing.has(slug));
  const [deposits, judged] = await Promise.all([
    Promise.all(slugs.map(depositDossier)),
    judgedDeposits(slugs),
  ]);
  const named = new Set(deposits.map(({ deposit }) => deposit.slug));
  return {
    deposits,
    readiness: deposits.map(({ deposit: { slug } }) => ({
      slug,
      criteria: judged.get(slug)?.criteria ?? null,
    })),
    tooMany,
    unknown,
    choices: all.filter((deposit) => !named.has(deposit.slug)),
  };
}
