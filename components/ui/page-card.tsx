import type { ReactNode } from 'react';

/** A page's content on paper, narrow enough to read. */
export function PageCard({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-3xl rounded-card bg-paper px-5 py-6 shadow-card sm:px-8">{children}</div>
  );
}
