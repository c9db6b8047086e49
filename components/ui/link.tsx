'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps, MouseEvent } from 'react';

interface LinkProps extends ComponentProps<'a'> {
  href: string;
  /** Whether the page that opens is shown from its top. */
  scroll?: boolean;
}

/** A link within the atlas: without scripts a link like any other, with them the page changes in place. */
export function Link({ href, scroll = true, onClick, ...anchor }: LinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !opensHere(event)) return;
    event.preventDefault();
    router.push(href, { scroll });
  };
  return <a {...anchor} href={href} onClick={follow} />;
}

// A new tab or window, and a file to be saved, are the browser's.
function opensHere(event: MouseEvent<HTMLAnchorElement>): boolean {
  const isOther = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const says = (name: string) => event.currentTarget.hasAttribute(name);
  return event.button === 0 && !isOther && !says('target') && !says('download');
}
