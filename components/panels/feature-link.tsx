'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { FeatureKind } from '@/geo/domain/layers';
import { Link } from '../ui/link';
import { selectionAddress } from './selection-address';

interface FeatureLinkProps {
  kind: FeatureKind;
  slug: string;
  children: ReactNode;
}

/** A link that selects a feature on the map; from the map itself it keeps the view and the layers. */
export function FeatureLink({ kind, slug, children }: FeatureLinkProps) {
  const language = useLocale();
  const onMap = usePathname() === `/${language}`;
  const query = useSearchParams().toString();
  const addressIn = (kept: string) => selectionAddress(language, onMap ? kept : '', { kind, slug });
  return (
    <Link
      href={addressIn(query)}
      hrefNow={() => addressIn(window.location.search)}
      className="feature-link text-accent hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:items-center"
    >
      {children}
    </Link>
  );
}
