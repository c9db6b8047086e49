import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptSafeJson } from '@/geo/domain/script-safe-json';

test('text in a script element cannot end it, and reads back as it was', () => {
  const json = scriptSafeJson({ name: '</script><script>alert(1)</script><!--' });
  expect(json).not.toMatch(/[<>&]/);
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(scriptSafeJson({ text })).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(scriptSafeJson({ text }))).toEqual({ text });
    }),
  );
});
