import type { ReactNode } from 'react';

/** A list of rows with a line between them. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line border-y border-line">{children}</ul>;
}

interface RowProps {
  label: ReactNode;
  detail?: ReactNode;
  children?: ReactNode;
}

/** A row: what on the left, the figure on the right, a quiet line under the left. */
export function Row({ label, detail, children }: RowProps) {
  return (
    <li className="flex items-start justify-between gap-3 py-2 pointer-coarse:has-[.feature-link]:items-baseline pointer-coarse:has-[.feature-link]:py-0.5">
      <div className="min-w-0">
        <div className="break-words">{label}</div>
        {detail && <div className="text-xs text-muted">{detail}</div>}
      </div>
      {children && <div className="max-w-[60%] text-right">{children}</div>}
    </li>
  );
}
