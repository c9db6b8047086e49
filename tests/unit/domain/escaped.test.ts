import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped } from '@/geo/domain/escaped';

test('text never becomes markup, and keeps what XML may hold', () => {
  expect(escaped('<a href="x">Ə & \'ğ\' 🗺</a>')).toBe("&lt;a href=&quot;x&quot;&gt;Ə &amp; 'ğ' 🗺&lt;/a&gt;");
  expect(escaped('a\u0000\u0008b\ud800c\uffff\nd')).toBe('abc\nd');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
    }),
  );
});
