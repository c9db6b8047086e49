import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import type { ShareChange } from '@/geo/domain/share-changes';
import { formatDate } from '../ui/format';

interface ChangesBoxProps {
  changes: readonly ShareChange[];
  /** The day the share was made; null for a story, which is always of now. */
  madeOn: string | null;
}

/** What has changed since a share was made, so that nobody takes what is shown now for what was shared then. */
export function ChangesBox({ changes, madeOn }: ChangesBoxProps) {
  const t = useTranslations('share');
  const language = useLocale() as Language;
  if (changes.length === 0) return null;
  return (
    <section className="mt-4 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-3">
      <h2 className="font-bold">
        {madeOn ? t('changedSince', { date: formatDate(madeOn, language) }) : t('changed')}
      </h2>
      <ul className="mt-1 list-disc pl-5">
        {changes.map((change) => (
          <li key={JSON.stringify(change)} className="break-words">
            <Change change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Change({ change }: { change: ShareChange }) {
  const t = useTranslations('share.changes');
  const language = useLocale() as Language;
  switch (change.part) {
    case 'data':
      return t('data', { from: change.from, to: change.to });
    case 'renamed':
      return t('renamed', { name: change.name, now: change.names[language] });
    case 'feature':
    case 'kind':
      return t('feature', { name: change.name });
    default:
      return t(change.part, { name: change.name });
  }
}
