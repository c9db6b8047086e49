'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import type { MapView } from '@/geo/domain/map-address';
import { editPath, sharePath } from '@/geo/domain/share-address';
import type { Scene } from '@/geo/domain/share-scene';
import { CopyField } from './copy-field';
import { makeShare, type SentShare } from './share-api';
import { ShareForm } from './share-form';

interface PagePartProps {
  language: Language;
  scene: Scene;
  view: MapView;
}

/** Makes a page of the view with a title and a text; tells its link, and once the link by which it is edited. */
export function PagePart({ language, scene, view }: PagePartProps) {
  const t = useTranslations('share');
  const [made, setMade] = useState<{ slug: string; token: string } | null>(null);
  const first: SentShare = {
    texts: { [language]: { title: '', text: '' } },
    author: null,
    state: { version: 1, scene, notes: [], steps: [] },
    isListed: false,
    embedHosts: [],
    expiresOn: null,
  };
  if (!made) {
    return (
      <>
        <p className="mb-3 text-muted">{t('pageHow')}</p>
        <ShareForm
          language={language}
          first={first}
          middle={[view.longitude, view.latitude]}
          action={t('make')}
          onSend={async (share) => {
            const { value, refusal } = await makeShare(share);
            if (value) setMade(value);
            return refusal ?? null;
          }}
        />
      </>
    );
  }
  return (
    <div className="grid gap-4">
      <p role="status" className="font-semibold">
        {t('made')}
      </p>
      <CopyField label={t('pageLink')} text={`${location.origin}${sharePath(language, made.slug)}`} />
      <div className="rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-3">
        <CopyField
          label={t('editLink')}
          text={`${location.origin}${editPath(language, made.slug, made.token)}`}
        />
        <p>{t('editOnce')}</p>
      </div>
      <a
        href={sharePath(language, made.slug)}
        className="flex min-h-11 w-fit items-center rounded-lg border border-line px-4 font-semibold text-accent"
      >
        {t('openPage')}
      </a>
    </div>
  );
}
