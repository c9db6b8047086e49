import { Link2 } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Shortlist } from '@/geo/domain/shortlist';
import { formatShortlistAddress, shortlistAddress } from '@/geo/domain/shortlist-address';
import { Icon } from '../ui/icon';

/** Copies a link that holds the list and its notes; says when the notes were too long for it. */
export function CopyLink({ list }: { list: Shortlist }) {
  const t = useTranslations('exports.list');
  const language = useLocale();
  const [told, setTold] = useState<ReturnType<typeof t> | null>(null);
  const [failed, setFailed] = useState('');
  const hasNotes = list.some(({ note }) => note !== '');
  const copy = async () => {
    const link = new URL(shortlistAddress(language, list), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setFailed('');
      setTold(formatShortlistAddress(list).notesLeftOut ? t('copiedShort') : t('copied'));
    } catch {
      setFailed(link); // not allowed here: it can still be copied by hand
      setTold(t('copyFailed'));
    }
  };
  return (
    <>
      <button
        type="button"
        onClick={copy}
        className="mt-2 flex min-h-11 items-center gap-2 rounded-lg border border-line px-4 font-bold text-accent hover:bg-accent-soft"
      >
        <Icon of={Link2} size={16} />
        {t('copy')}
      </button>
      {hasNotes && <p className="mt-1 text-[13px] text-muted">{t('notesInLink')}</p>}
      <p role="status" className="mt-1 text-[13px]">
        {told} {failed !== '' && <code className="break-all">{failed}</code>}
      </p>
    </>
  );
}
