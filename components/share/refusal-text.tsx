import { useTranslations } from 'next-intl';
import type { Refusal } from './share-api';

/** Why something was not done, in words. */
export function RefusalText({ refusal }: { refusal: Refusal | null }) {
  const t = useTranslations('share.refusals');
  return (
    <p role="alert" className="font-semibold text-hazard empty:hidden">
      {refusal && t(refusal.reason)}
      {refusal?.reason === 'refused' && (
        <span lang="en" className="block font-normal break-words">
          {refusal.detail}
        </span>
      )}
    </p>
  );
}
