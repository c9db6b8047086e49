import type { Language } from '@/geo/domain/languages';
import { type PageThing, pageJsonLd } from '@/geo/domain/page-json-ld';
import type { FoundPageId } from '@/geo/domain/public-pages';
import { scriptSafeJson } from '@/geo/domain/script-safe-json';
import { pageOrigin, scriptNonce } from './page-request';

interface PageJsonLdProps {
  language: Language;
  /** The page, or the one that lists the thing that the page is of. */
  page: FoundPageId;
  thing?: PageThing;
}

/** What machines are told of a page (schema.org): one script, with the nonce of the page's content policy. */
export async function PageJsonLd({ language, page, thing }: PageJsonLdProps) {
  return (
    <script
      type="application/ld+json"
      nonce={await scriptNonce()}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes; scriptSafeJson leaves no way out of the element
      dangerouslySetInnerHTML={{
        __html: scriptSafeJson(pageJsonLd(language, await pageOrigin(), page, thing)),
      }}
    />
  );
}
