import { ExternalLink } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { ClaimUse } from '@/geo/domain/claim-use';
import type { LedgerClaim, LedgerSource } from '@/geo/domain/ledger';
import { Title } from '../panels/title';
import { formatDate, writtenCount } from '../ui/format';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { ClaimList } from './claim-list';
import { readableAddress } from './readable-address';
import { UseList } from './use-list';

interface SourceViewProps {
  source: LedgerSource;
  claims: readonly LedgerClaim[];
  uses: readonly ClaimUse[];
}

/** A source on its own page: what it is, every claim taken from it, and what of the atlas rests on it. */
export function SourceView({ source, claims, uses }: SourceViewProps) {
  const language = useLocale();
  const t = useTranslations('sources');
  const words = useTranslations('words');
  const languageName =
    source.language && new Intl.DisplayNames(language, { type: 'language' }).of(source.language);
  return (
    <article>
      <div className="rounded-card bg-paper px-5 py-5 shadow-card [overflow-wrap:anywhere]">
        <Title
          eyebrow={`${t('sourceEyebrow')} · ${words(`sourceKinds.${source.kind}`)}`}
          name={source.publisher}
        >
          {source.title && <p className="text-lg">{source.title}</p>}
          <p className="text-muted">
            {[source.published_on && formatDate(source.published_on, language), languageName]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </Title>
        {source.url ? (
          <a
            href={source.url}
            rel="noreferrer"
            target="_blank"
            className="mt-2 inline-flex min-h-11 items-center gap-1 text-accent underline"
          >
            {readableAddress(source.url)} <Icon of={ExternalLink} size={14} className="shrink-0" />
          </a>
        ) : (
          <p className="mt-2 text-muted">{t('noPage')}</p>
        )}
        {source.note && (
          <p className="text-muted" lang="en">
            {source.note}
          </p>
        )}
        {uses.length > 0 && (
          <Section title={t('featuresTitle')} aside={t('featuresNote')}>
            <div className="sm:columns-2 sm:gap-8">
              <UseList uses={uses} />
            </div>
          </Section>
        )}
      </div>
      <Section title={t('claimsTitle')} aside={t('claimsOf', writtenCount(claims.length, language))}>
        <div className="rounded-card bg-paper shadow-card">
          <ClaimList claims={claims} />
        </div>
      </Section>
    </article>
  );
}
