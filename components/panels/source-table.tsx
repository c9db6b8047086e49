import { useLocale, useTranslations } from 'next-intl';
import type { SourceWithClaims } from '@/geo/domain/source';
import { DataTable } from '../ui/data-table';
import { formatDate } from '../ui/format';

/** Every source with how many claims rest on it. */
export function SourceTable({ sources }: { sources: readonly SourceWithClaims[] }) {
  const language = useLocale();
  const t = useTranslations('pages');
  const words = useTranslations('words');
  return (
    <DataTable
      caption={t('sources')}
      headings={[t('publisher'), t('page'), t('type'), t('published'), t('claims')]}
      rows={sources.map((source) => ({
        key: source.id,
        cells: [
          <span key="publisher" id={source.id} className="font-semibold">
            {source.publisher}
          </span>,
          source.url ? (
            <a
              key="page"
              href={source.url}
              rel="noreferrer"
              target="_blank"
              className="break-all text-accent hover:underline"
            >
              {source.title ?? readable(source.url)}
            </a>
          ) : (
            (source.title ?? source.note ?? '—')
          ),
          words(`sourceKinds.${source.kind}`),
          source.publishedOn ? formatDate(source.publishedOn, language) : '—',
          source.claimCount,
        ],
      }))}
    />
  );
}

/** An address as people read it: without the scheme, its letters unescaped. */
function readable(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare; // not every publisher escapes as it should
  }
}
