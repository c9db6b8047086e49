import { prisma } from '@/geo/database/prisma';
import { asAtlasError } from '@/geo/database/run';
import type { SourceWithClaims } from '@/geo/domain/source';

/** Answers: on what does the atlas rest, and how many claims on each? By publisher. */
export async function listSources(): Promise<SourceWithClaims[]> {
  try {
    const sources = await prisma().source.findMany({
      include: { _count: { select: { claims: true } } },
      orderBy: [{ publisher: 'asc' }, { id: 'asc' }],
    });
    return sources.map(({ _count, ...source }) => ({
      ...source,
      kind: source.kind as SourceWithClaims['kind'],
      claimCount: _count.claims,
    }));
  } catch (cause) {
    throw asAtlasError(cause);
  }
}
