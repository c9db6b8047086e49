import '@fontsource-variable/noto-sans/index.css';
import '../../globals.css';
import type { ReactNode } from 'react';
import { pageLanguage } from '@/components/ui/page-language';

interface EmbedLayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

/** Embeds stand apart from the other pages: no cookie is read or set, and nothing is kept in the browser. */
export default async function EmbedLayout({ params, children }: EmbedLayoutProps) {
  return (
    <html lang={await pageLanguage(params)}>
      <body>{children}</body>
    </html>
  );
}
