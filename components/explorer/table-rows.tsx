'use client';

import { useEffect } from 'react';

/** The room of the rows that are not drawn. */
export function Gap({ px, columns }: { px: number; columns: number }) {
  if (px <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height: px, padding: 0 }} />
    </tr>
  );
}

interface MissingRowProps {
  columns: number;
  words: string;
  index: number;
  onNeed: (index: number) => void;
}

/** A row that is on its way: asks for it when it comes into sight. */
export function MissingRow({ columns, words, index, onNeed }: MissingRowProps) {
  useEffect(() => {
    onNeed(index); // what it returns is no clean-up
  }, [index, onNeed]);
  return (
    <tr aria-rowindex={index + 2} className="h-11 border-t border-line">
      <td colSpan={columns} className="px-3 py-1.5 text-muted">
        {words}
      </td>
    </tr>
  );
}
