import type { ReactNode } from 'react';

interface TitleProps {
  eyebrow: ReactNode;
  name: string;
  otherNames?: readonly string[];
  children?: ReactNode;
}

/** The head of a panel or page: what it is and where, its name, its names elsewhere. */
export function Title({ eyebrow, name, otherNames = [], children }: TitleProps) {
  return (
    <header>
      <p className="eyebrow pr-9">{eyebrow}</p>
      <h1 data-name className="text-[27px] leading-8 font-bold">
        {name}
      </h1>
      {otherNames.length > 0 && (
        <p data-name className="text-muted">
          {otherNames.join(' · ')}
        </p>
      )}
      {children}
    </header>
  );
}
