import { useTranslations } from 'next-intl';
import type { Verdict } from '@/geo/statistics/paper/judgement';

const LOOKS = {
  reproduced: { sign: '✓', tag: 'bg-accent-soft text-accent', text: 'text-accent' },
  contradicted: { sign: '✕', tag: 'bg-hazard-soft text-hazard', text: 'text-hazard' },
  not_reproduced: { sign: '≠', tag: 'bg-doubt-soft text-doubt', text: 'text-doubt' },
  not_checkable: { sign: '–', tag: 'bg-page text-muted', text: 'text-muted' },
} as const;

/** A verdict in words, colour and sign. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('statistics.verdicts');
  const { sign, tag } = LOOKS[verdict];
  return (
    <span data-verdict={verdict} className={`inline-block rounded-md px-2 py-0.5 text-xs font-bold ${tag}`}>
      <span aria-hidden>{sign}</span> {t(verdict)}
    </span>
  );
}

/** The colour of a verdict's number. */
export function verdictColour(verdict: Verdict): string {
  return LOOKS[verdict].text;
}
