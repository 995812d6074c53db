/** Every journey in both browsers: `describe.each(BROWSERS)`. */
import { startChromium } from '../chromium.ts';
import { startFirefox } from '../firefox.ts';

export const BROWSERS = [
  { browser: 'Chromium', start: startChromium },
  { browser: 'Firefox', start: startFirefox },
];
