/** Where the headline stands. */
import { expect, test } from 'vitest';
import { prose, textOf } from '../article';

test('a headline that is no heading is not in the text', () => {
  const text = textOf({ headline: `${'<div>Harbour</div>'.repeat(15)}<p>Ferry back in service</p>`, body: `${prose(8)}` });
  expect(text).not.toContain('Ferry back in service');
});
