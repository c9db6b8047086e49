'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { ORIENTATIONS, type Orientation, PAPERS, type Paper, RESOLUTIONS } from '@/geo/style/sheet/paper';
import { formatNumber } from '../ui/format';
import { saveFile } from '../ui/save-file';
import { Choice } from './choice';
import type { ExportedMap } from './export-props';
import { formatBytes } from './format-bytes';
import { JobControl } from './job-control';
import { JobEndLine } from './job-end';
import type { SheetStep, SheetWish } from './make-sheet';
import { rightOf } from './right-of';
import { useJob } from './use-job';
import { hasExercise, useSheetContent } from './use-sheet-content';
import { askContents } from './view-data';

const PAPER_NAMES = Object.keys(PAPERS) as Paper[];
const FORMATS = ['pdf', 'png'] as const;
const MAX_TITLE = 120;

interface SavedSheet {
  name: string;
  bytes: number;
  asked: number;
  dpi: number;
}

/** The view as a sheet of paper: how it is wanted, and its making. */
export function SheetPart({ exported }: { exported: ExportedMap }) {
  const t = useTranslations('viewExport');
  const { language, seen } = exported;
  const [title, setTitle] = useState(t('defaultTitle'));
  const [wish, setWish] = useState<SheetWish>({
    paper: 'a4',
    orientation: seen.size.widthPx >= seen.size.heightPx ? 'landscape' : 'portrait',
    dpi: 150,
    format: 'pdf',
  });
  const contentOf = useSheetContent(exported);
  const { progress, end, start, cancel } = useJob<SheetStep, SavedSheet>();
  const isBusy = progress !== null;
  const change = (part: Partial<SheetWish>) => setWish((now) => ({ ...now, ...part }));

  const make = () =>
    start({ name: 'opening' }, async (signal, onProgress) => {
      const right = rightOf(exported);
      const [{ makeSheet }, ...contents] = await Promise.all([
        import('./make-sheet'),
        askContents(exported, signal),
        ...(right ? [askContents(right, signal)] : []),
      ]);
      const name = title.trim() || t('defaultTitle');
      const { file, dpi } = await makeSheet({
        exported,
        wish,
        contentOf: (metresPerMm) => contentOf(name, contents, metresPerMm),
        signal,
        onStep: (step, part) => onProgress({ step, part }),
      });
      signal.throwIfAborted();
      const saved = `filiz-${wish.paper}-${wish.orientation}-${dpi}dpi${hasExercise(exported) ? '-EXERCISE' : ''}.${wish.format}`;
      saveFile(saved, file);
      return { name: saved, bytes: file.size, asked: wish.dpi, dpi };
    });

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p className="text-muted">{t('lead.sheet')}</p>
      <label className="grid gap-1 font-semibold">
        {t('name')}
        <input
          value={title}
          maxLength={MAX_TITLE}
          disabled={isBusy}
          onChange={(event) => setTitle(event.target.value)}
          className="control font-normal"
        />
      </label>
      <div className="grid gap-4 min-[480px]:grid-cols-2">
        <Choice
          legend={t('paper')}
          name="paper"
          values={PAPER_NAMES}
          chosen={wish.paper}
          nameOf={(paper) => paper.toUpperCase()}
          disabled={isBusy}
          onChoose={(paper) => change({ paper })}
        />
        <Choice<Orientation>
          legend={t('orientation')}
          name="orientation"
          values={ORIENTATIONS}
          chosen={wish.orientation}
          nameOf={(orientation) => t(orientation)}
          disabled={isBusy}
          onChoose={(orientation) => change({ orientation })}
        />
        <Choice
          legend={t('resolution')}
          name="resolution"
          values={RESOLUTIONS.map(String)}
          chosen={String(wish.dpi)}
          nameOf={(dpi) => `${dpi} dpi`}
          disabled={isBusy}
          onChoose={(dpi) => change({ dpi: Number(dpi) })}
        />
        <Choice
          legend={t('format')}
          name="sheet-format"
          values={FORMATS}
          chosen={wish.format}
          nameOf={(format) => format.toUpperCase()}
          disabled={isBusy}
          onChoose={(format) => change({ format })}
        />
      </div>
      {exported.isTilted && <p className="text-[13px] text-muted">{t('tilted')}</p>}
      <JobControl
        action={t('makeSheet')}
        job={
          progress && {
            step: progress.step.name,
            words: stepWords(progress.step, language, t),
            part: progress.part,
          }
        }
        onCancel={cancel}
      />
      <JobEndLine end={end}>
        {({ name, bytes, asked, dpi }) => (
          <>
            <p>{t('saved', { name, size: formatBytes(bytes, language) })}</p>
            {dpi !== asked && <p className="font-semibold">{t('lowered', { asked, dpi })}</p>}
          </>
        )}
      </JobEndLine>
    </form>
  );
}

function stepWords(
  step: SheetStep,
  language: Language,
  t: ReturnType<typeof useTranslations<'viewExport'>>,
): string {
  switch (step.name) {
    case 'tiles':
      return t('progress.tiles', {
        done: formatNumber(step.done, language),
        of: formatNumber(step.of, language),
      });
    case 'writing':
      return t('progress.writing', { percent: step.percent });
    default:
      return t(`progress.${step.name}`);
  }
}
