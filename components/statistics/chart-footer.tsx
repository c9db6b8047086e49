import { useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { listSources } from '../ui/source-numbers';
import { ChartPicture } from './chart-picture';

interface ChartFooterProps {
  /** The element that holds the chart. */
  figureId: string;
  title: string;
  subtitle: string;
  claims: readonly Figure[];
  fileName: string;
  /** The parameters of the files. */
  query: string;
  hasPicture: boolean;
}

/** What stands under every chart: its sources, and the ways to take it along. */
export function ChartFooter({
  figureId,
  title,
  subtitle,
  claims,
  fileName,
  query,
  hasPicture,
}: ChartFooterProps) {
  const t = useTranslations('indicators');
  const sources = [...new Set(listSources(claims).map(({ publisher }) => publisher))];
  const named = `${t('sources')}: ${sources.join('; ')}`;
  return (
    <div className="mt-3 border-t border-line pt-2 text-xs text-muted">
      <p>{named}</p>
      <p className="flex flex-wrap items-center gap-x-5">
        <span className="font-semibold">{t('download')}</span>
        <FileLink href={`/api/statistics/series.csv?${query}`}>{t('csv')}</FileLink>
        <FileLink href={`/api/statistics/series.sdmx.csv?${query}`}>{t('sdmx')}</FileLink>
        {hasPicture && (
          <ChartPicture
            figureId={figureId}
            title={title}
            subtitle={subtitle}
            note={named}
            fileName={fileName}
            words={{ svg: t('svg'), png: t('png'), failed: t('pictureFailed') }}
          />
        )}
      </p>
    </div>
  );
}

function FileLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} download className="flex min-h-11 items-center font-semibold text-accent underline">
      {children}
    </a>
  );
}
