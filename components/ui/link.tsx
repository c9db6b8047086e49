'use client';

import { useRouter } from 'next/navigation';
import type { ComponentProps, MouseEvent } from 'react';
import { leadOn } from './led-on';

interface LinkProps extends ComponentProps<'a'> {
  href: string;
  /** Where it leads at the moment it is followed: the address may have moved on since it was drawn. */
  hrefNow?: () => string;
  /** Whether the page that opens is shown from its top. */
  scroll?: boolean;
}

/** A link within the atlas: without scripts a link like any other, with them the page changes in place. */
export function Link({ href, hrefNow, scroll = true, onClick, ...anchor }: LinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || !opensHere(event) || isStored()) return;
    event.preventDefault();
    const to = hrefNow?.() ?? href;
    leadOn(to);
    router.push(to, { scroll });
  };
  return <a {...anchor} href={href} onClick={follow} />;
}

// What was kept for a time without a connection says so as long as it stands.
function isStored(): boolean {
  return 'storedAt' in document.documentElement.dataset;
}

// A new tab or window, and a file to be saved, are the browser's.
function opensHere(event: MouseEvent<HTMLAnchorElement>): boolean {
  const isOther = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  const says = (name: string) => event.currentTarget.hasAttribute(name);
  return event.button === 0 && !isOther && !says('target') && !says('download');
}
