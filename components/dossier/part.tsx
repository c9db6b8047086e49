import type { ReactNode } from 'react';

interface PartProps {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the dossier with an address of its own (`#estimates`); its numbers are facts with claims. */
export function Part({ id, title, aside, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} data-facts className="dossier-part">
      <div className="flex items-baseline justify-between gap-3 border-b-2 border-ink pb-1">
        <h2 id={`${id}-title`} className="text-base font-bold first-letter:uppercase">
          {title}
        </h2>
        {aside && <span className="text-right text-xs text-muted">{aside}</span>}
      </div>
      <div className="mt-2">{children}</div>
    </section>
  );
}
