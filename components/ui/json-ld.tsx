import { scriptSafeJson } from '@/geo/domain/script-safe-json';
import { scriptNonce } from './page-request';

/** Data about the page for machines (schema.org), with the nonce of the page's content policy. */
export async function JsonLd({ json }: { json: object }) {
  return (
    <script
      type="application/ld+json"
      nonce={await scriptNonce()}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes; scriptSafeJson leaves no way out of the element
      dangerouslySetInnerHTML={{ __html: scriptSafeJson(json) }}
    />
  );
}
