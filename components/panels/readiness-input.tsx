import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { CriterionInput, Interval } from '@/geo/domain/readiness';
import { formatNumber } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { PageLink } from './page-link';

interface ReadinessInputProps {
  input: CriterionInput;
  claims: readonly Figure[];
  numberOf: (figure: Figure) => number;
}

/** One thing a criterion rests on, in words, with the marks of its claims; or that nothing is known of it. */
export function ReadinessInput({ input, claims, numberOf }: ReadinessInputProps) {
  const t = useTranslations('readiness.ranking');
  const sentence = useInputSentence();
  const label = useInputLabel();
  const ids = input.isMissing ? [] : input.claimIds;
  const behind = ids.flatMap((id) => claims.find(({ claim_id }) => claim_id === id) ?? []);
  return (
    <li>
      <span className="text-muted">{label(input.name)}:</span>{' '}
      {input.isMissing ? <em>{t('missing')}</em> : <Linked feature={input.feature}>{sentence(input)}</Linked>}{' '}
      {behind.map((figure) => (
        <span key={figure.claim_id}>
          <SourceMark figure={figure} number={numberOf(figure)} />{' '}
        </span>
      ))}
    </li>
  );
}

/** A distance has no claim of its own: the page of what it is measured to has the sources of its course. */
function Linked({ feature, children }: { feature: CriterionInput['feature']; children: string }) {
  return feature ? <PageLink {...feature}>{children}</PageLink> : children;
}

function useInputLabel(): (name: CriterionInput['name']) => string {
  const t = useTranslations('readiness.ranking');
  const words = useTranslations('words');
  return (name) => {
    switch (name) {
      case 'railway':
      case 'road':
      case 'airport':
      case 'power':
      case 'park':
        return words(`accessKinds.${name}`);
      default:
        return t(`inputNames.${name}`);
    }
  };
}

function useInputSentence(): (input: CriterionInput) => string {
  const language = useLocale();
  const t = useTranslations('readiness.ranking');
  const words = useTranslations('words');
  const range = ({ low, high }: Interval) => {
    const decimals = high < 10 ? 1 : 0;
    const [from, to] = [formatNumber(low, language, decimals), formatNumber(high, language, decimals)];
    return from === to ? from : t('range', { low: from, high: to });
  };
  return (input) => {
    const known = {
      range: input.measured ? range(input.measured) : '',
      words: input.words ?? '',
      name: input.names?.[language] ?? '',
    };
    switch (input.name) {
      case 'railway':
      case 'road':
      case 'airport':
      case 'power':
      case 'park':
        return t('inputs.near', known);
      case 'rights':
        return words(`licenceTypes.${known.words}` as 'licenceTypes.psa');
      default:
        return t(`inputs.${input.name}`, known);
    }
  };
}
