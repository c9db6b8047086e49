import { z } from 'zod';
import { textsSchema } from './figure';

/** The pages that show a claim. */
const USE_PAGES = [
  'deposit',
  'region',
  'project',
  'park',
  'paper',
  'statistics',
  'findings',
  'workbench',
  'clearance',
  'order',
  'agenda',
  'story',
] as const;

/** Why a page shows a claim. */
const USE_REASONS = [
  'about',
  'estimate',
  'licence',
  'market',
  'near',
  'cleared',
  'incentive',
  'observation',
  'statement',
  'problem',
  'measures',
  'report',
  'basis',
  'finding',
  'variable',
  'weighed',
  'told',
] as const;

/** A page that shows a claim: which, of what (a slug or code), under which name, and why. */
export const claimUseSchema = z.object({
  page: z.enum(USE_PAGES),
  id: z.string(),
  names: textsSchema.nullable(),
  reason: z.enum(USE_REASONS),
});

export type ClaimUse = z.output<typeof claimUseSchema>;

const FOLDERS = { deposit: 'deposits', region: 'regions', project: 'projects', park: 'parks' } as const;

/** The address of the page that shows the claim, at the claim where the page has a place for it. */
export function addressOfUse(language: string, { page, id }: Pick<ClaimUse, 'page' | 'id'>): string {
  const one = encodeURIComponent(id);
  switch (page) {
    case 'paper':
      return `/${language}/statistics/paper#${one}`;
    case 'statistics':
      return `/${language}/statistics?indicator=${one}`;
    case 'findings':
    case 'workbench':
      return `/${language}/statistics/${page}`;
    case 'clearance':
      return `/${language}/clearance`;
    case 'order':
      return `/${language}/clearance/order`;
    case 'story':
      return `/${language}/s/${one}`;
    case 'agenda':
      return `/${language}/agenda#${one}`;
    default:
      return `/${language}/${FOLDERS[page]}/${one}`;
  }
}

/** A claim's uses in the order of the pages, one for each page and thing; the first reason stands for the others. */
export function distinctUses(uses: readonly ClaimUse[]): ClaimUse[] {
  const first = new Map<string, ClaimUse>();
  for (const use of uses) {
    const key = `${use.page}:${use.id}`;
    if (!first.has(key)) first.set(key, use);
  }
  return [...first.values()].toSorted(
    (one, other) => USE_PAGES.indexOf(one.page) - USE_PAGES.indexOf(other.page),
  );
}
