'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { parseView, WHOLE_VIEW } from '@/geo/domain/map-address';
import type { OwnShare } from '@/geo/domain/share';
import { editPath, sharePath } from '@/geo/domain/share-address';
import { writtenCount } from '../ui/format';
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
  const [state, setState] = useState<'reading' | 'editing' | 'saved' | 'ending' | 'ended'>('reading');
  const read = useCallback(async () => {
    const given = location.hash.slice(1);
    setState('reading');
    const answer = await ownShare(slug, given);
    if (given !== location.hash.slice(1)) return; // another link was pasted meanwhile, and is read
    setToken(given);
    setOwn(answer.value ?? null);
    setRefusal(answer.refusal ?? null);
    setState('editing');
  }, [slug]);
  useEffect(() => {
    read();
  }, [read]);
  useEffect(() => {
    if (own) return; // what is being edited is not read anew
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [own, read]);
  const end = async () => {
    if (state === 'ending' || !window.confirm(t('endSure'))) return;
    setState('ending');
    const answer = await endShare(slug, token);
    setRefusal(answer.refusal ?? null);
    setState(answer.refusal ? 'editing' : 'ended');
  };
  if (state === 'ended') return <p role="status">{t('ended')}</p>;
  if (!own) return <NotRead refusal={refusal} isReading={state === 'reading'} readAgain={read} />;
  const { slug: _, views, ...first } = own;
  const { longitude, latitude } = parseView(own.state.scene.view) ?? WHOLE_VIEW;
  return (
    <div className="grid gap-5">
      <p>
        {t('views', writtenCount(views, language))}{' '}
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
            aria-disabled={state === 'ending'}
            onClick={end}
            className="mt-2 min-h-11 rounded-lg border border-hazard px-4 font-bold text-hazard aria-disabled:opacity-60"
          >
            {t('end')}
          </button>
          <RefusalText refusal={refusal} />
        </div>
      </div>
    </div>
  );
}

interface NotReadProps {
  refusal: Refusal | null;
  isReading: boolean;
  readAgain: () => void;
}

/** What stands there until the share is read. The button stays where the keyboard is while it is asked for again. */
function NotRead({ refusal, isReading, readAgain }: NotReadProps) {
  const t = useTranslations('share');
  const mayComeYet = refusal !== null && refusal.reason !== 'notFound';
  return (
    <>
      <p role="status">{isReading && t('reading')}</p>
      <RefusalText refusal={isReading ? null : refusal} />
      {mayComeYet && (
        <button
          type="button"
          aria-disabled={isReading}
          onClick={() => !isReading && readAgain()}
          className="mt-2 min-h-11 rounded-lg border border-line px-4 font-bold text-accent aria-disabled:opacity-60"
        >
          {t('retry')}
        </button>
      )}
    </>
  );
}
