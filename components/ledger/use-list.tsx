import { useLocale, useTranslations } from 'next-intl';
import { addressOfUse, type ClaimUse } from '@/geo/domain/claim-use';
import { groupBy } from '@/geo/domain/group-by';
import { writtenCount } from '../ui/format';

// A project's progress is shown in the dossier of every deposit near it: the rest is folded.
const SHOWN = 8;

/** The pages that show a claim, by kind of page, each with why where it is not plain. */
export function UseList({ uses, withReasons = false }: { uses: readonly ClaimUse[]; withReasons?: boolean }) {
  const t = useTranslations('sources');
  const language = useLocale();
  if (uses.length === 0) return <p className="text-muted">{t('usesNone')}</p>;
  return (
    <dl className="space-y-3">
      {[...groupBy(uses, ({ page }) => page)].map(([page, ofPage]) => (
        <div key={page} data-uses={page}>
          <dt className="eyebrow">{t(`usePages.${page as ClaimUse['page']}`)}</dt>
          <dd>
            {isOfPaper(ofPage) ? (
              <PaperLink />
            ) : (
              <UseLinks uses={ofPage.slice(0, SHOWN)} withReasons={withReasons} />
            )}
            {ofPage.length > SHOWN && !isOfPaper(ofPage) && (
              <details>
                <summary className="min-h-11 cursor-pointer content-center text-accent">
                  {t('usesMore', writtenCount(ofPage.length - SHOWN, language))}
                </summary>
                <UseLinks uses={ofPage.slice(SHOWN)} withReasons={withReasons} />
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

// Its rows have no names of their own: many of them are one link.
function isOfPaper(uses: readonly ClaimUse[]): boolean {
  return uses.length > 1 && uses[0]?.page === 'paper';
}

function PaperLink() {
  const language = useLocale();
  const t = useTranslations('sources');
  return (
    <a
      href={`/${language}/statistics/paper`}
      className="text-accent underline decoration-from-font underline-offset-2"
    >
      {t('usePages.paper')}
    </a>
  );
}

function UseLinks({ uses, withReasons }: { uses: readonly ClaimUse[]; withReasons: boolean }) {
  const language = useLocale();
  const t = useTranslations('sources');
  const nameOfPage = ({ page, id }: ClaimUse) => {
    const single = `useSingle.${page}` as 'useSingle.clearance';
    return t.has(single) ? t(single) : id;
  };
  return (
    <ul>
      {uses.map((use) => (
        <li key={use.id} className="py-0.5">
          <a
            href={addressOfUse(language, use)}
            className="text-accent underline decoration-from-font underline-offset-2"
          >
            {use.names?.[language] ?? nameOfPage(use)}
          </a>
          {withReasons && use.reason !== 'about' && (
            <span className="text-xs text-muted"> · {t(`useReasons.${use.reason}`)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
