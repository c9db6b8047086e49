import { ArrowDown, ArrowUp, X } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { DepositRow } from '@/geo/domain/deposit';
import { annotated, MAX_NOTE, moved, type Shortlist } from '@/geo/domain/shortlist';
import { Icon } from '../ui/icon';
import { DepositLines } from './deposit-lines';
import type { ChangeList } from './use-edited-shortlist';

interface EditedRowsProps {
  /** What is shown of the list: the rest of it is still coming, or is not in the atlas. */
  list: Shortlist;
  deposits: ReadonlyMap<string, DepositRow>;
  change: ChangeList;
}

/** The list of this browser: put in order by hand, with notes that are kept as they are written. */
export function EditedRows({ list, deposits, change }: EditedRowsProps) {
  const t = useTranslations('exports.list');
  const language = useLocale();
  const [told, setTold] = useState('');
  return (
    <div>
      <ol className="divide-y divide-line rounded-card bg-paper shadow-card">
        {list.map(({ slug, note }, index) => {
          const deposit = deposits.get(slug);
          if (!deposit) return null;
          const name = deposit.names[language];
          const move = (places: number) => (event: MouseEvent<HTMLButtonElement>) => {
            const button = event.currentTarget;
            const place = Math.max(1, Math.min(list.length, index + 1 + places));
            change((kept) => moved(kept, slug, places, (each) => deposits.has(each)));
            setTold(t('movedTo', { name, place, count: list.length }));
            requestAnimationFrame(() => button.focus()); // a row that moves loses it
          };
          return (
            <li key={slug} className="grid grid-cols-[auto_1fr_auto] gap-x-4 px-5 py-4">
              <span className="w-4 text-lg text-muted">{index + 1}</span>
              <div className="min-w-0">
                <DepositLines deposit={deposit} />
              </div>
              <div className="-mr-3 flex max-sm:flex-col">
                <RowButton label={t('up', { name })} isIdle={index === 0} act={move(-1)}>
                  <Icon of={ArrowUp} size={18} />
                </RowButton>
                <RowButton label={t('down', { name })} isIdle={index === list.length - 1} act={move(1)}>
                  <Icon of={ArrowDown} size={18} />
                </RowButton>
                <RowButton
                  label={t('remove', { name })}
                  act={() =>
                    change((kept) => kept.filter((each) => each.slug !== slug), t('removed', { name }))
                  }
                >
                  <Icon of={X} size={18} />
                </RowButton>
              </div>
              <label className="col-start-2 col-end-4 mt-3 block">
                <span className="sr-only">{t('noteOn', { name })}</span>
                <textarea
                  value={note}
                  maxLength={Math.max(MAX_NOTE, note.length)}
                  rows={Math.max(1, note.split('\n').length)}
                  placeholder={t('noteHint')}
                  onChange={(event) => change((kept) => annotated(kept, slug, event.target.value))}
                  className="field-sizing-content block min-h-11 w-full rounded-lg border border-line bg-page px-3 py-2.5 text-ink placeholder:text-muted"
                />
              </label>
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {told}
      </p>
    </div>
  );
}

interface RowButtonProps {
  label: string;
  /** There is nothing more to do; it stays where the keyboard is. */
  isIdle?: boolean;
  act: (event: MouseEvent<HTMLButtonElement>) => void;
  children: ReactNode;
}

function RowButton({ label, isIdle = false, act, children }: RowButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={(event) => !isIdle && act(event)}
      className="flex size-11 items-center justify-center rounded-lg text-muted hover:bg-accent-soft hover:text-accent aria-disabled:opacity-40"
    >
      {children}
    </button>
  );
}
