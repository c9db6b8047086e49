import type { DepositRow } from '@/geo/domain/deposit';
import type { Shortlist } from '@/geo/domain/shortlist';
import { DepositLines } from './deposit-lines';

interface ReadRowsProps {
  list: Shortlist;
  deposits: ReadonlyMap<string, DepositRow>;
}

/** A list from a link, to be read. Its notes are somebody's text, shown as text. */
export function ReadRows({ list, deposits }: ReadRowsProps) {
  return (
    <ol className="divide-y divide-line rounded-card bg-paper shadow-card">
      {list.map(({ slug, note }, index) => {
        const deposit = deposits.get(slug);
        return (
          deposit && (
            <li key={slug} className="flex gap-4 px-5 py-4">
              <span className="w-4 shrink-0 text-lg text-muted">{index + 1}</span>
              <div className="min-w-0 grow">
                <DepositLines deposit={deposit} />
                {note !== '' && (
                  <p className="mt-2 border-l-2 border-line pl-3 break-words whitespace-pre-line">{note}</p>
                )}
              </div>
            </li>
          )
        );
      })}
    </ol>
  );
}
