'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { DepositRow } from '@/geo/domain/deposit';
import { presentList } from '@/geo/domain/present-list';
import type { Renamed } from '@/geo/domain/renamed';
import { Link } from '../ui/link';
import { ChooseList } from './choose-list';
import { EditedRows } from './edited-rows';
import { ListActions } from './list-actions';
import { ReadRows } from './read-rows';
import { type Change, useEditedShortlist } from './use-edited-shortlist';
import { useLinkedShortlist } from './use-linked-shortlist';

interface ShortlistViewProps {
  /** Deposits of the address that the atlas does not have. */
  unknown: readonly string[];
  deposits: readonly DepositRow[];
  /** Earlier slugs: a list that was kept or sent by them is shown by the present ones. */
  renamed: Renamed;
}

/** The list: this browser's, to be changed, or another's from a link, to be read and taken over. Without scripts, the link's. */
export function ShortlistView({ unknown, deposits, renamed }: ShortlistViewProps) {
  const t = useTranslations('exports.list');
  const known = new Map(deposits.map((deposit) => [deposit.slug, deposit]));
  const isShown = (slug: string) => known.has(slug);
  const isUnknown = (slug: string) => unknown.includes(slug);
  const linked = presentList(useLinkedShortlist(), renamed).filter(({ slug }) => !isUnknown(slug));
  const edited = useEditedShortlist(linked, renamed, isShown, isUnknown);
  const { mine, isMine, isDamaged, last, change, undo, showMine } = edited;
  const list = (isMine && mine ? mine : linked).filter(({ slug }) => !isUnknown(slug));
  const shown = list.filter(({ slug }) => isShown(slug));
  const isWaiting = shown.length < list.length; // the rest comes from the server
  return (
    <>
      {isDamaged && <p className="mt-4 text-doubt">{t('damaged')}</p>}
      {mine && !isMine && <ChooseList mine={mine} linked={linked} change={change} showMine={showMine} />}
      <LastChange last={last} undo={undo} />
      {isWaiting && <p className="mt-6 text-muted">{t('opening')}</p>}
      {list.length === 0 && <Empty />}
      {shown.length > 0 && (
        <div className="mt-6 grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
          {isMine ? (
            <EditedRows list={shown} deposits={known} change={change} />
          ) : (
            <ReadRows list={shown} deposits={known} />
          )}
          <ListActions list={list} clear={isMine ? () => change(() => [], t('cleared')) : undefined} />
        </div>
      )}
    </>
  );
}

function LastChange({ last, undo }: { last: Change | null; undo: () => void }) {
  const t = useTranslations('exports.list');
  return (
    <div role="status">
      {last && (
        <p className="mt-4 flex items-center justify-between gap-3 rounded-block bg-accent-soft px-4 py-1">
          {last.words}
          <button type="button" onClick={undo} className="min-h-11 px-3 font-bold text-accent underline">
            {t('undo')}
          </button>
        </p>
      )}
    </div>
  );
}

function Empty() {
  const t = useTranslations('exports.list');
  const language = useLocale();
  return (
    <div className="mt-6 rounded-card bg-paper px-5 py-8 text-center shadow-card">
      <p className="font-bold">{t('empty')}</p>
      <p className="mt-1 text-muted">{t('emptyHow')}</p>
      <Link
        href={`/${language}/deposits`}
        className="mt-3 inline-flex min-h-11 items-center font-bold text-accent underline"
      >
        {t('browse')}
      </Link>
    </div>
  );
}
