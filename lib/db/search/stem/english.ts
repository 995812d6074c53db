/** English, light: plurals and the commonest verb endings (after Harman's S stemmer, with -ing and -ed). */
import type { Steps } from './steps';

export const english: Steps = [
  [
    [/^(?:news|series|species)$/, '$&'],
    [/(?<=..)ies$/, 'y'],
    [/(?<=..)sses$/, 'ss'],
    [/(?<=..(?:[sxz]|[cs]h))es$/, ''],
    [/(?<=..[^ious])s$/, ''],
  ],
  [
    [/(?<=[aeiouy].*)([bdgmnprt])\1(?:ing|ed)$/, '$1'],
    [/(?<=[aeiouy].*[^aeiouy])ied$/, 'y'],
    [/(?<=[aeiouy].+)(?:ing|ed)$/, ''],
  ],
  [[/(?<=[aeiouy].*[^aeiou])e$/, '']],
];
