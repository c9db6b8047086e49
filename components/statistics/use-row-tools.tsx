import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { ClaimMark } from '../ui/claim-mark';
import type { RowTools } from './paper-row';
import { useSentence } from './sentence-text';
import { VerdictTag } from './verdict-tag';

/** What the rows of the paper check share: words, tags and marks in the reader's language. */
export function useRowTools(numberOf: (figure: Figure) => number): RowTools {
  const language = useLocale();
  const t = useTranslations('statistics.paper');
  const panels = useTranslations('panels');
  const write = useSentence();
  return {
    language,
    write: (sentence) => write('check', sentence),
    correlation: t('correlationOf'),
    tags: {
      reproduced: <VerdictTag verdict="reproduced" />,
      contradicted: <VerdictTag verdict="contradicted" />,
      not_reproduced: <VerdictTag verdict="not_reproduced" />,
      not_checkable: <VerdictTag verdict="not_checkable" />,
    },
    mark: (claim) => (
      <ClaimMark
        claimId={claim.claim_id}
        language={language}
        number={numberOf(claim)}
        label={panels('sourceMark', { number: numberOf(claim), publisher: claim.source.publisher })}
      />
    ),
  };
}
