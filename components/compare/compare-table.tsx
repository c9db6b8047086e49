import { useLocale, useTranslations } from 'next-intl';
import { compareAddress } from '@/geo/domain/compare';
import type { DepositDossier } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { PageLink } from '../panels/page-link';
import { Link } from '../ui/link';
import { AccessRows } from './access-rows';
import { EstimateRows } from './estimate-rows';
import { FactRows } from './fact-rows';
import { type ReadinessColumns, ReadinessRows } from './readiness-rows';

interface CompareTableProps {
  deposits: readonly DepositDossier[];
  readiness: ReadinessColumns;
  numberOf: (figure: Figure) => number;
}

/** The comparison: a column a deposit, a row a fact; rows in which they differ say so in a word. */
export function CompareTable({ deposits, readiness, numberOf }: CompareTableProps) {
  const t = useTranslations('dossier.compare');
  return (
    <section
      className="mt-4 overflow-x-auto rounded-card bg-paper shadow-card"
      aria-label={t('title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
    >
      <table className="compare-table" data-facts>
        <caption className="sr-only">{t('title')}</caption>
        <Heads deposits={deposits} />
        <FactRows deposits={deposits} numberOf={numberOf} />
        <ReadinessRows columns={readiness} />
        <EstimateRows deposits={deposits} numberOf={numberOf} />
        <AccessRows deposits={deposits} side="now" numberOf={numberOf} />
        <AccessRows deposits={deposits} side="afterProjects" numberOf={numberOf} />
      </table>
    </section>
  );
}

function Heads({ deposits }: Pick<CompareTableProps, 'deposits'>) {
  const language = useLocale();
  const t = useTranslations('dossier.compare');
  const slugs = deposits.map(({ deposit }) => deposit.slug);
  return (
    <thead>
      <tr>
        <th scope="col" className="text-xs text-muted">
          {t('fact')}
        </th>
        {deposits.map(({ deposit: { slug, names } }) => (
          <th key={slug} scope="col">
            <span className="block text-base font-bold">
              <PageLink kind="deposit" slug={slug}>
                {names[language]}
              </PageLink>
            </span>
            <Link
              href={compareAddress(
                language,
                slugs.filter((other) => other !== slug),
              )}
              data-name
              className="inline-flex min-h-11 items-center text-xs font-normal text-muted underline print:hidden"
            >
              {t('remove', { name: names[language] })}
            </Link>
          </th>
        ))}
      </tr>
    </thead>
  );
}
