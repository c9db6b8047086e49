import type { ReactNode } from 'react';

interface SectionProps {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a panel or page. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section className="mt-5">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="font-bold first-letter:uppercase">{title}</h2>
        {aside && <span className="text-right text-xs text-muted">{aside}</span>}
      </div>
      <div className="mt-2">{children}</div>
    </section>
  );
}
