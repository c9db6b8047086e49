'use client';

import { MapPin, Share2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import type { MapView } from '@/geo/domain/map-address';
import { geoUri, sharePath } from '@/geo/domain/share-address';
import { type Scene, sceneQuery } from '@/geo/domain/share-scene';
import { Icon } from '../ui/icon';
import { CopyField } from './copy-field';
import { QrCode } from './qr-code';
import { RefusalText } from './refusal-text';
import { makeShare, type Refusal } from './share-api';

interface LinkPartProps {
  language: Language;
  scene: Scene;
  view: MapView;
}

const BUTTON =
  'flex min-h-11 items-center gap-2 rounded-lg border border-line px-4 font-semibold text-accent hover:bg-accent-soft aria-disabled:opacity-60';

/** The view as a link: in full, short, as a QR code, for other programs. */
export function LinkPart({ language, scene, view }: LinkPartProps) {
  const t = useTranslations('share');
  const full = `${location.origin}/${language}${sceneQuery(scene)}`;
  const [short, setShort] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const shorten = async () => {
    if (isSending) return;
    setSending(true);
    const state = { version: 1 as const, scene, notes: [], steps: [] };
    const made = await makeShare({
      state,
      texts: null,
      author: null,
      isListed: false,
      embedHosts: [],
      expiresOn: null,
    });
    setSending(false);
    setRefusal(made.refusal ?? null);
    if (made.value) setShort(`${location.origin}${sharePath(language, made.value.slug)}`);
  };
  return (
    <div className="grid gap-3">
      <CopyField label={t('link')} text={full} />
      {short ? (
        <CopyField label={t('shortLink')} text={short} />
      ) : (
        <div>
          <button type="button" aria-disabled={isSending} onClick={shorten} className={BUTTON}>
            {t('makeShort')}
          </button>
          <p className="mt-1 text-[13px] text-muted">{t('shortHow')}</p>
        </div>
      )}
      <RefusalText refusal={refusal} />
      <QrCode text={short ?? full} />
      <div className="flex flex-wrap gap-2">
        {'share' in navigator && (
          <button
            type="button"
            onClick={() => navigator.share({ title: 'Filiz', url: short ?? full }).catch(() => {})} // closed by the reader
            className={BUTTON}
          >
            <Icon of={Share2} size={16} />
            {t('native')}
          </button>
        )}
        <a href={geoUri(view)} className={BUTTON}>
          <Icon of={MapPin} size={16} />
          {t('geo')}
        </a>
      </div>
    </div>
  );
}
