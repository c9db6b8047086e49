import type { Language } from '@/geo/domain/languages';
import { claimAddress } from '@/geo/domain/ledger-address';

interface PaperMarkProps {
  claimId: string;
  number: number;
  /** Says what the number is to those who do not see it. */
  label: string;
  language: Language;
}

/** The mark beside a statement of the paper: it leads to the statement's own claim in the ledger. */
export function PaperMark({ claimId, number, label, language }: PaperMarkProps) {
  return (
    <a href={claimAddress(language, claimId)} data-claim={claimId} aria-label={label} className="source-mark">
      {number}
    </a>
  );
}
