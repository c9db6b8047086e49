import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { FeatureKind } from '@/geo/domain/layers';
import { Link } from '../ui/link';
import { pageAddress } from './page-address';

/** A link to a feature's own page. */
export function PageLink({ kind, slug, children }: { kind: FeatureKind; slug: string; children: ReactNode }) {
  const language = useLocale();
  return (
    <Link
      href={pageAddress(language, kind, slug)}
      data-name
      className="text-accent underline decoration-from-font underline-offset-2"
    >
      {children}
    </Link>
  );
}
