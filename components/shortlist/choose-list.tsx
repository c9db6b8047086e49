import { useTranslations } from 'next-intl';
import { merged, type Shortlist } from '@/geo/domain/shortlist';
import type { ChangeList } from './use-edited-shortlist';

interface ChooseListProps {
  mine: Shortlist;
  linked: Shortlist;
  change: ChangeList;
  showMine: () => void;
}

/** Asks what to do with a list from a link: until that is answered, neither list changes. */
export function ChooseList({ mine, linked, change, showMine }: ChooseListProps) {
  const t = useTranslations('exports.list');
  const isFirst = mine.length === 0;
  const both = merged(mine, linked);
  return (
    <section
      aria-labelledby="choose-list"
      className="mt-6 rounded-card border-l-4 border-accent bg-paper px-5 py-4 shadow-card"
    >
      <h2 id="choose-list" className="font-bold">
        {isFirst ? t('firstTitle') : t('differsTitle')}
      </h2>
      <p className="mt-1">
        {isFirst
          ? t('firstText')
          : t('differsText', {
              theirs: t('count', { count: linked.length }),
              mine: t('count', { count: mine.length }),
            })}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Choice isFirst act={() => change(() => linked, isFirst ? undefined : t('replaced'))}>
          {isFirst ? t('keepThis') : t('use')}
        </Choice>
        {!isFirst && both && (
          <Choice act={() => change((kept) => merged(kept, linked) ?? kept, t('added'))}>{t('add')}</Choice>
        )}
        {!isFirst && <Choice act={showMine}>{t('mine')}</Choice>}
      </div>
      {!both && <p className="mt-2 text-muted">{t('tooLong')}</p>}
    </section>
  );
}

interface ChoiceProps {
  isFirst?: boolean;
  act: () => void;
  children: string;
}

function Choice({ isFirst = false, act, children }: ChoiceProps) {
  const look = isFirst ? 'bg-accent text-on-accent' : 'border border-line text-accent hover:bg-accent-soft';
  return (
    <button type="button" onClick={act} className={`min-h-11 rounded-lg px-4 font-bold ${look}`}>
      {children}
    </button>
  );
}
