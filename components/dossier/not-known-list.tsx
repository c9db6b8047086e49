import { useLocale, useTranslations } from 'next-intl';
import type { DataNote } from '@/geo/domain/data-note';
import type { NotKnown } from '@/geo/domain/not-known';
import { ClaimLinks } from '../ui/claim-links';

interface NotKnownListProps {
  keys: readonly NotKnown[];
  notes: readonly DataNote[];
}

/** What no source of the atlas says: what to ask for before a visit. */
export function NotKnownList({ keys, notes }: NotKnownListProps) {
  const language = useLocale();
  const t = useTranslations('dossier');
  return (
    <ul className="list-disc pl-5">
      {keys.map((key) => (
        <li key={key}>{t(`notKnown.${key}`)}</li>
      ))}
      {notes.map((note) => (
        <li
          key={note.id}
          data-claim={note.claim_ids.join(' ') || undefined}
          data-hazard={note.is_hazard || undefined}
        >
          {note.words[language]}
          <ClaimLinks claimIds={note.claim_ids} />
        </li>
      ))}
    </ul>
  );
}
