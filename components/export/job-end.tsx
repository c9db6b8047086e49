'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { JobEnd } from './use-job';

interface JobEndLineProps<Result> {
  end: JobEnd<Result> | null;
  children: (result: Result) => ReactNode;
}

/** What came of a job, in words. */
export function JobEndLine<Result>({ end, children }: JobEndLineProps<Result>) {
  const t = useTranslations('viewExport');
  return (
    <div role="status" className="text-[13px] empty:hidden">
      {end?.kind === 'done' && children(end.result)}
      {end?.kind === 'cancelled' && <p>{t('cancelled')}</p>}
      {end?.kind === 'failed' && <p className="font-semibold text-hazard">{t(`failures.${end.reason}`)}</p>}
    </div>
  );
}
