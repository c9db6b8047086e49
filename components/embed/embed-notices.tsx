import { useTranslations } from 'next-intl';
import type { ShareChange } from '@/geo/domain/share-changes';
import { ChangesBox } from '../share/changes-box';

interface EmbedNoticesProps {
  changes: readonly ShareChange[];
  /** The parts of the address that cannot be read. */
  ignored: readonly string[];
  madeOn: string | null;
}

/** What an embed does not show as it was asked for. */
export function EmbedNotices({ changes, ignored, madeOn }: EmbedNoticesProps) {
  const t = useTranslations('panels');
  const gone = changes.filter(({ part }) => part !== 'data');
  if (gone.length + ignored.length === 0) return null;
  return (
    <div className="max-h-[40%] min-h-0 overflow-y-auto bg-paper px-3 pb-2 text-[13px]">
      {ignored.length > 0 && (
        <p role="status" className="mt-2 rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2">
          {t('ignoredText', { parts: ignored.join(', ') })}
        </p>
      )}
      <ChangesBox changes={gone} madeOn={madeOn} />
    </div>
  );
}
