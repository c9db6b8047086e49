import { expect, test } from 'vitest';
import { withoutFramework } from '@/geo/server/without-framework';

test('of the scripts of a page only those of the embed stay, and no text is lost', () => {
  const html = `<head><link rel="stylesheet" href="/a.css"><link rel="preload" as="script" href="/a.js"></head>
    <script src="/_next/a.js" async=""></script><p>&lt;script data-embed&gt; is text</p>
    <script type="module" src="/embed.js" nonce="n" data-embed="true"></script>
    <script>self.__next_f.push([1,"data-embed"])</script><p>end</p>`;
  const left = withoutFramework(html);
  expect(left.match(/<script\b/g)).toHaveLength(1);
  expect(left).toContain('<script type="module" src="/embed.js" nonce="n" data-embed="true"></script>');
  expect(left).toContain('<link rel="stylesheet" href="/a.css">');
  expect(left).not.toContain('preload');
  expect(left).toContain('<p>&lt;script data-embed&gt; is text</p>');
  expect(left).toContain('<p>end</p>');
});
