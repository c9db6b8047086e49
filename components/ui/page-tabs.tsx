import { Link } from './link';

interface PageTab {
  href: string;
  name: string;
  isCurrent: boolean;
}

/** Links to pages that belong together, each a tap away from the others, the present one marked. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  return (
    <nav aria-label={label} className="-mx-1 mb-2 flex max-w-full overflow-x-auto print:hidden">
      {tabs.map(({ href, name, isCurrent }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent ? 'page' : undefined}
          className="mx-1 flex min-h-11 items-center border-b-2 border-transparent font-semibold whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          <span className="px-1">{name}</span>
        </Link>
      ))}
    </nav>
  );
}
