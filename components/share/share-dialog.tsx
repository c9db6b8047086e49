'use client';

import './share.css';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { sceneOf } from '@/geo/domain/share-scene';
import { LeavedDialog } from '../ui/leaved-dialog';
import { EmbedPart } from './embed-part';
import { LinkPart } from './link-part';
import { PagePart } from './page-part';
import type { ShareDialogProps } from './share-dialog-props';

type Part = 'link' | 'embed' | 'page';

/** Everything by which the view on the map can be given to others. */
export function ShareDialog({ language, shown, onClose }: ShareDialogProps) {
  const t = useTranslations('share');
  const [part, setPart] = useState<Part>('link');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the map showed when the dialog was opened
  const scene = useMemo(() => sceneOf(shown), []);
  return (
    <LeavedDialog
      title={t('title')}
      closeLabel={t('close')}
      leaves={{ link: t('parts.link'), embed: t('parts.embed'), page: t('parts.page') }}
      shown={part}
      onLeaf={setPart}
      onClose={onClose}
    >
      {/* Hidden and not left out: what was written and made there is told only once. */}
      <div hidden={part !== 'link'}>
        <LinkPart language={language} scene={scene} view={shown.view} />
      </div>
      {part === 'embed' && <EmbedPart language={language} scene={scene} />}
      <div hidden={part !== 'page'}>
        <PagePart language={language} scene={scene} view={shown.view} />
      </div>
    </LeavedDialog>
  );
}
