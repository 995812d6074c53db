/** Where the toolbar and the card stand: near what they belong to, inside the window. */
import { expect, test } from 'vitest';
import { Overlay } from '@/entrypoints/page.content/overlay';

const view = { innerWidth: 1000, innerHeight: 600 };
const size = { width: 400, height: 50 };

test.each([
  ['below the words', [100, 100, 200, 20], { left: 100, top: 128 }],
  ['above them where there is no room below', [100, 560, 200, 20], { left: 100, top: 502 }],
  ['inside the window at its right edge', [900, 100, 90, 20], { left: 592, top: 128 }],
  ['inside the window at its left edge', [-50, 100, 90, 20], { left: 8, top: 128 }],
  ['inside the window over words that are higher than it', [100, -200, 200, 1000], { left: 100, top: 542 }],
] as const)('%s', (_, [x, y, width, height], place) => {
  const target = { left: x, top: y, bottom: y + height, right: x + width, width, height, x, y } as DOMRect;
  expect(Overlay.near(target, size, view)).toEqual(place);
});
