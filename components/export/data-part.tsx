'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import {
  VIEW_EXPORT_FORMATS,
  VIEW_EXPORT_NAMES,
  type ViewContents,
  type ViewExportFormat,
} from '@/geo/domain/view-export';
import { formatNumber, writtenCount } from '../ui/format';
import { saveFile } from '../ui/save-file';
import { Choice } from './choice';
import { ExportFailure, type FailureReason } from './export-failure';
import type { ExportedMap } from './export-props';
import { formatBytes } from './format-bytes';
import { JobControl } from './job-control';
import { JobEndLine } from './job-end';
import { useJob } from './use-job';
import { askContents, fetchArchive } from './view-data';

type DataStep = { name: 'asking' } | { name: 'receiving'; done: number; of: number; bytes: number };

/** The data of the view: what they are, in which format, and their fetching. */
export function DataPart({ exported }: { exported: ExportedMap }) {
  const t = useTranslations('viewExport');
  const { language } = exported;
  const [format, setFormat] = useState<ViewExportFormat>('geojson');
  const contents = useContents(exported);
  const { progress, end, start, cancel } = useJob<DataStep, { name: string; bytes: number }>();
  const isBusy = progress !== null;

  const download = () =>
    start({ name: 'asking' }, async (signal, onProgress) => {
      const { name, bytes } = await fetchArchive(exported, format, signal, (done, of, received) =>
        onProgress({
          step: { name: 'receiving', done, of, bytes: received },
          part: of > 0 ? done / of : null,
        }),
      );
      signal.throwIfAborted();
      saveFile(name, bytes);
      return { name, bytes: bytes.size };
    });

  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void download();
      }}
    >
      <p className="text-muted">{t('lead.data')}</p>
      <Contents contents={contents} exported={exported} />
      <Choice
        legend={t('format')}
        name="data-format"
        values={VIEW_EXPORT_FORMATS}
        chosen={format}
        nameOf={(one) => VIEW_EXPORT_NAMES[one]}
        disabled={isBusy}
        onChoose={setFormat}
      />
      <p className="-mt-2 text-[13px] text-muted">{t(`dataFormatNotes.${format}`)}</p>
      <JobControl
        action={t('download')}
        job={
          progress && {
            step: progress.step.name,
            words:
              progress.step.name === 'asking'
                ? t('progress.asking')
                : t('progress.receiving', {
                    ...progress.step,
                    size: formatBytes(progress.step.bytes, language),
                  }),
            part: progress.part,
          }
        }
        onCancel={cancel}
      />
      <JobEndLine end={end}>
        {({ name, bytes }) => <p>{t('saved', { name, size: formatBytes(bytes, language) })}</p>}
      </JobEndLine>
    </form>
  );
}

type Asked = ViewContents | FailureReason | null;

function useContents(exported: ExportedMap): Asked {
  const [contents, setContents] = useState<Asked>(null);
  useEffect(() => {
    const asking = new AbortController();
    askContents(exported, asking.signal)
      .then(setContents)
      .catch((failure: unknown) => {
        if (!asking.signal.aborted) setContents(failure instanceof ExportFailure ? failure.reason : 'server');
      });
    return () => asking.abort();
  }, [exported]);
  return contents;
}

function Contents({ contents, exported: { language } }: { contents: Asked; exported: ExportedMap }) {
  const t = useTranslations('viewExport');
  if (contents === null) return <p className="text-[13px] text-muted">{t('contents.counting')}</p>;
  if (typeof contents === 'string')
    return (
      <p role="alert" className="text-[13px] font-semibold text-hazard">
        {t(`failures.${contents}`)}
      </p>
    );
  const filled = contents.tables.filter(({ rows }) => rows > 0);
  return (
    <div className="rounded-lg bg-page px-3 py-2 text-[13px]">
      <table className="w-full">
        <caption className="sr-only">{t('contents.table')}</caption>
        <tbody>
          {filled.map(({ name, rows }) => (
            <tr key={name}>
              <th scope="row" className="py-0.5 pr-3 text-left font-normal">
                {t(`tables.${name as 'deposits'}`)}
              </th>
              <td className="text-right whitespace-nowrap tabular-nums">{formatNumber(rows, language)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-line font-semibold">
            <th scope="row" className="pt-1 text-left">
              {t('contents.sources', writtenCount(contents.sources.length, language))}
            </th>
            <td className="pt-1 text-right whitespace-nowrap tabular-nums">
              {t('contents.rows', writtenCount(contents.rows, language))}
            </td>
          </tr>
        </tfoot>
      </table>
      {contents.shows_exercise && <p className="pt-1.5 font-semibold text-hazard">{t('exercise')}</p>}
      {contents.shows_hazard && <p className="pt-1.5">{t('warning')}</p>}
    </div>
  );
}
