'use client';

import { useEffect, useState } from 'react';
import type { HazardDataset } from '@/geo/domain/hazard-area';
import { type HazardRecord, hazardRecordSchema } from '@/geo/domain/hazard-record';
import type { Language } from '@/geo/domain/languages';

const WORDS = {
  az: () => import('@/geo/domain/messages/az/hazard.json'),
  en: () => import('@/geo/domain/messages/en/hazard.json'),
  ru: () => import('@/geo/domain/messages/ru/hazard.json'),
  tr: () => import('@/geo/domain/messages/tr/hazard.json'),
};

export type HazardWords = Awaited<ReturnType<(typeof WORDS)['az']>>['default'];

/** The words and the reach of a record, asked for when the first is needed; undefined meanwhile, `failed` when they did not come. */
export function useHazardRecord(dataset: HazardDataset, language: Language) {
  const [words, setWords] = useState<HazardWords | 'failed'>();
  const [record, setRecord] = useState<HazardRecord | 'failed'>();
  useEffect(() => {
    WORDS[language]()
      .then((module) => setWords(module.default))
      .catch(() => setWords('failed'));
  }, [language]);
  useEffect(() => {
    const asking = new AbortController();
    fetch(`/api/hazard-record?dataset=${dataset}`, { signal: asking.signal })
      .then(async (response) => hazardRecordSchema.parse(await response.json()))
      .then(setRecord)
      .catch(() => {
        if (!asking.signal.aborted) setRecord('failed');
      });
    return () => asking.abort();
  }, [dataset]);
  return { words, record };
}
