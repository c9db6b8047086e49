import { Check, Equal, Minus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Verdict } from '@/geo/statistics/paper/judgement';

const LOOKS = {
  reproduced: { Icon: Check, tag: 'bg-accent-soft text-accent', text: 'text-accent' },
  contradicted: { Icon: X, tag: 'bg-hazard-soft text-hazard', text: 'text-hazard' },
  not_reproduced: { Icon: Equal, tag: 'bg-doubt-soft text-doubt', text: 'text-doubt' },
  not_checkable: { Icon: Minus, tag: 'bg-page text-muted', text: 'text-muted' },
} as const;

/** A verdict in words, colour and sign. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('statistics.verdicts');
  const { Icon, tag } = LOOKS[verdict];
  return (
    <span
      data-verdict={verdict}
      className={`inline-flex items-center gap-1 rounded-md px-2 py-0.5 text-xs font-bold whitespace-nowrap ${tag}`}
    >
      <Icon size={13} aria-hidden /> {t(verdict)}
    </span>
  );
}

/** The colour of a verdict's number. */
export function verdictColour(verdict: Verdict): string {
  return LOOKS[verdict].text;
}
