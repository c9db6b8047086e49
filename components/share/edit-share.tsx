'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { parseView, WHOLE_VIEW } from '@/geo/domain/map-address';
import type { OwnShare } from '@/geo/domain/share';
import { editPath, sharePath } from '@/geo/domain/share-address';
import { CopyField } from './copy-field';
import { RefusalText } from './refusal-text';
import { changeShare, endShare, ownShare, type Refusal } from './share-api';
import { ShareForm } from './share-form';

/** A share in its maker's hands: the token stands after the # of the address and goes only into a header. */
export function EditShare({ language, slug }: { language: Language; slug: string }) {
  const t = useTranslations('share');
  const [token, setToken] = useState('');
  const [own, setOwn] = useState<OwnShare | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [state, setState] = useState<'reading' | 'editing' | 'saved' | 'ended'>('reading');
  useEffect(() => {
    const given = location.hash.slice(1);
    setToken(given);
    ownShare(slug, given).then((answer) => {
      setOwn(answer.value ?? null);
      setRefusal(answer.refusal ?? null);
      setState('editing');
    });
  }, [slug]);
  const end = async () => {
    if (!window.confirm(t('endSure'))) return;
    const answer = await endShare(slug, token);
    setRefusal(answer.refusal ?? null);
    if (!answer.refusal) setState('ended');
  };
  if (state === 'reading') return <p role="status">{t('reading')}</p>;
  if (state === 'ended') return <p role="status">{t('ended')}</p>;
  if (!own) return <RefusalText refusal={refusal} />;
  const { slug: _, views, ...first } = own;
  const { longitude, latitude } = parseView(own.state.scene.view) ?? WHOLE_VIEW;
  return (
    <div className="grid gap-5">
      <p>
        {t('views', { count: views })}{' '}
        <a href={sharePath(language, slug)} className="font-semibold text-accent underline">
          {t('openPage')}
        </a>
      </p>
      <ShareForm
        language={language}
        first={first}
        middle={[longitude, latitude]}
        action={t('save')}
        onSend={async (share) => {
          setState('editing');
          const answer = await changeShare(slug, token, share);
          if (!answer.refusal) setState('saved');
          return answer.refusal ?? null;
        }}
      />
      <p role="status" className="font-semibold text-accent empty:hidden">
        {state === 'saved' && t('saved')}
      </p>
      <div className="grid gap-4 border-t border-line pt-5">
        <CopyField label={t('editLink')} text={`${location.origin}${editPath(language, slug, token)}`} />
        <div>
          <h2 className="font-bold">{t('end')}</h2>
          <p className="text-muted">{t('endHow')}</p>
          <button
            type="button"
            onClick={end}
            className="mt-2 min-h-11 rounded-lg border border-hazard px-4 font-bold text-hazard"
          >
            {t('end')}
          </button>
          <RefusalText refusal={refusal} />
        </div>
      </div>
    </div>
  );
}
