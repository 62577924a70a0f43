import { expect, test } from 'vitest';
import { escaped } from '../../src/story/escaped.ts';

test('leaves nothing that ends a text or an attribute, or begins a tag or an entity', () => {
  expect(escaped('<a href="?b&c">“5 > 4”</a>')).toBe(
    '&lt;a href=&quot;?b&amp;c&quot;&gt;“5 &gt; 4”&lt;/a&gt;',
  );
  expect(escaped('&amp;')).toBe('&amp;amp;');
});
