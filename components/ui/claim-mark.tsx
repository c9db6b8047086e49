import type { Language } from '@/geo/domain/languages';
import { claimAddress } from '@/geo/domain/ledger-address';

interface ClaimMarkProps {
  claimId: string;
  number: number;
  /** Says what the number is to those who do not see it. */
  label: string;
  language: Language;
}

/** The mark beside a figure or statement that leads to its claim in the ledger, for pages where a card for each would weigh too much. */
export function ClaimMark({ claimId, number, label, language }: ClaimMarkProps) {
  return (
    <a href={claimAddress(language, claimId)} data-claim={claimId} aria-label={label} className="source-mark">
      {number}
    </a>
  );
}
