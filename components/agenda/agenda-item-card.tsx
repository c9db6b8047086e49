import { useLocale, useTranslations } from 'next-intl';
import type { AgendaItem } from '@/geo/domain/agenda';
import type { Figure } from '@/geo/domain/figure';
import { groupBy } from '@/geo/domain/group-by';
import { SourceMark } from '../ui/source-mark';
import { LayerLinks } from './layer-links';
import { MeasuredLines } from './measured-lines';
import { MeasuredList } from './measured-list';

interface ItemProps {
  item: AgendaItem;
  statements: ReadonlyMap<string, Figure>;
  numberOf: (figure: Figure) => number;
}

/** An item of the agenda: the paper's words, what measures it now, its layers on the map, and the items under it by kind. */
export function AgendaItemCard({ item, statements, numberOf }: ItemProps) {
  const t = useTranslations('agenda');
  const under = groupBy(item.children, ({ kind }) => kind);
  return (
    <article
      id={item.id}
      className="mb-4 min-w-0 scroll-mt-4 break-inside-avoid rounded-card bg-paper px-4 py-4 shadow-card target:outline-2 target:outline-accent"
    >
      <h3 className="text-lg leading-6 font-bold">
        <Name item={item} statements={statements} numberOf={numberOf} />
      </h3>
      <Words item={item} />
      <MeasuredList measured={item.measured} numberOf={numberOf} />
      <LayerLinks layers={item.layers} />
      {[...under].map(([kind, children]) => (
        <section key={kind} className="mt-4">
          <h4 className="eyebrow">{t(kind as 'measure')}</h4>
          <ul className="divide-y divide-line border-y border-line">
            {children.map((child) => (
              <Child key={child.id} item={child} statements={statements} numberOf={numberOf} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

function Child({ item, statements, numberOf }: ItemProps) {
  const t = useTranslations('agenda');
  return (
    <li id={item.id} className="scroll-mt-4 py-2 target:bg-accent-soft">
      <p className="font-semibold">
        <Name item={item} statements={statements} numberOf={numberOf} />
      </p>
      <Words item={item} />
      {item.measured.length > 0 ? (
        <MeasuredLines measured={item.measured} />
      ) : (
        <p className="text-[13px] text-muted">{t('notMeasured')}</p>
      )}
      <LayerLinks layers={item.layers} />
    </li>
  );
}

function Name({ item, statements, numberOf }: ItemProps) {
  const language = useLocale();
  const statement = item.claim_id === null ? undefined : statements.get(item.claim_id);
  return (
    <>
      {item.names[language]} {statement && <SourceMark figure={statement} number={numberOf(statement)} />}
    </>
  );
}

function Words({ item }: { item: AgendaItem }) {
  const language = useLocale();
  return <p className="text-muted">{item.text[language]}</p>;
}
