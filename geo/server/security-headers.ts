import { randomBytes } from 'node:crypto';

/**
 * The headers of a page: a content policy with a nonce for our own scripts, and framing only by `frameAncestors`.
 * The nonce reaches the page framework through the request's own content-security-policy header.
 */
export function securityHeaders(dev: boolean, frameAncestors = "'self'"): Record<string, string> {
  const nonce = randomBytes(16).toString('base64');
  const policy = {
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'script-src-attr': "'none'",
    'style-src': "'self' 'unsafe-inline'", // the charts and the map place things by inline style
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': `'self'${dev ? ' ws:' : ''}`,
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-src': "'self'", // the preview of an embed
    'frame-ancestors': frameAncestors,
    'object-src': "'none'",
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    // Older browsers know only this one, and it can name no hosts.
    ...(frameAncestors === "'self'" && { 'x-frame-options': 'SAMEORIGIN' }),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'geolocation=(self)',
  };
}
