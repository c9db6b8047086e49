'use client';

import { Search } from 'lucide';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FoundRow } from '@/geo/domain/found';
import type { Language } from '@/geo/domain/languages';
import { selectionAddress } from '../panels/selection-address';
import { Icon } from '../ui/icon';
import { leadOn } from '../ui/led-on';
import { useSearch } from './use-search';

/** Finds features by name in any language and spelling; without scripts it leads to the page of results. */
export function SearchBox({ language }: { language: Language }) {
  const t = useTranslations('map');
  const router = useRouter();
  const list = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(-1);
  const { answer, isCurrent } = useSearch(words);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => setWords(box.current?.value ?? ''), []); // what was written before the scripts were there
  const found = Array.isArray(answer) ? answer : [];
  const isTold = answer !== null && isCurrent;

  const choose = ({ kind, slug, is_placed }: FoundRow) => {
    const kept = new URLSearchParams(window.location.search);
    if (is_placed) kept.delete('view'); // the map goes to what was found
    setWords('');
    const address = selectionAddress(language, kept.toString(), { kind, slug });
    leadOn(address);
    router.push(address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[Math.max(0, active)];
    if (event.key === 'Escape') setWords('');
    else if (event.key === 'Enter' && chosen && isCurrent) choose(chosen);
    else if (step && found.length > 0) setActive((active + step + found.length) % found.length);
    else return;
    event.preventDefault();
  };

  return (
    <search className="min-w-0 grow">
      <form action={`/${language}/search`} className="flex items-center">
        <Icon of={Search} size={16} className="shrink-0 text-muted" />
        <input
          ref={box}
          name="q"
          type="search"
          role="combobox"
          autoComplete="off"
          maxLength={200}
          aria-label={t('search')}
          aria-expanded={words !== ''}
          aria-controls={list}
          aria-activedescendant={found[active] && `${list}-${active}`}
          placeholder={t('search')}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          className="h-11 w-full min-w-0 grow bg-transparent px-2 outline-none placeholder:text-ellipsis placeholder:text-muted"
        />
      </form>
      <div
        id={list}
        role="listbox"
        aria-label={t('search')}
        className={`absolute inset-x-0 top-13 max-h-[60dvh] overflow-y-auto rounded-card bg-paper py-1 shadow-card md:right-auto md:w-[404px] ${answer === null ? 'hidden' : ''}`}
      >
        {found.map((row, index) => (
          <Found
            key={`${row.kind}:${row.slug}`}
            id={`${list}-${index}`}
            row={row}
            language={language}
            isActive={index === active}
            onChoose={() => choose(row)}
          />
        ))}
      </div>
      <output
        className={
          isTold && found.length === 0
            ? 'absolute inset-x-0 top-13 rounded-card bg-paper p-4 shadow-card md:right-auto md:w-[404px]'
            : 'sr-only'
        }
      >
        {isTold &&
          (answer === 'failed'
            ? t('searchFailed')
            : found.length === 0
              ? t('searchNone', { words })
              : t('searchCount', { count: found.length }))}
      </output>
    </search>
  );
}

interface FoundProps {
  id: string;
  row: FoundRow;
  language: Language;
  isActive: boolean;
  onChoose: () => void;
}

function Found({ id, row, language, isActive, onChoose }: FoundProps) {
  const words = useTranslations('words');
  const place = row.context_names?.[language];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={`flex min-h-11 cursor-pointer items-center justify-between gap-3 px-4 py-1 hover:bg-page ${isActive ? 'bg-accent-soft' : ''}`}
    >
      <span className="min-w-0">
        <span className="block font-semibold">{row.names[language]}</span>
        {place && <span className="block text-xs text-muted">{place}</span>}
      </span>
      <span className="shrink-0 text-xs text-muted">{words(`kinds.${row.kind}`)}</span>
    </div>
  );
}
