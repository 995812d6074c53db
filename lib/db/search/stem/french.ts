/** French, light: number, gender and the commonest endings (after Savoy's minimal stemmer). */
import type { Steps } from './steps';

export const french: Steps = [
  [
    [/(?<=..)eaux$/, 'eau'],
    [/(?<=..)aux$/, 'al'],
    [/(?<=...)[sx]$/, ''],
  ],
  [[/(?<=....)r$/, '']],
  [[/(?<=...)e$/, '']],
  [[/(?<=...)e$/, '']],
  [[/(?<=....)([a-z])\1$/, '$1']],
];
