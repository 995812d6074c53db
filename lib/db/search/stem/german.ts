/** German, light: case and number endings (after Savoy's minimal stemmer). */
import type { Steps } from './steps';

export const german: Steps = [
  [
    [/(?<=.....)nen$/, ''],
    [/(?<=....)(?:ern|ers|en|er|es|em)$/, ''],
    [/(?<=....)[ensr]$/, ''],
  ],
];
