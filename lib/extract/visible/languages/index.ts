/**
 * What newspapers print around names and dates, a table per language. Words are
 * lower case, without a colon; a phrase comes with its spaces. Data only.
 */
import { en } from './en';
import { de } from './de';
import { fr } from './fr';
import { es } from './es';
import { it } from './it';
import { pt } from './pt';
import { ca } from './ca';
import { ro } from './ro';
import { nl } from './nl';
import { pl } from './pl';
import { sv } from './sv';
import { da } from './da';
import { no } from './no';
import { fi } from './fi';
import { cs } from './cs';
import { sk } from './sk';
import { hu } from './hu';
import { el } from './el';
import { tr } from './tr';
import { ru } from './ru';
import { uk } from './uk';
import { ar } from './ar';
import { he } from './he';
import { hi } from './hi';
import { zh } from './zh';
import { ja } from './ja';
import { ko } from './ko';
import { vi } from './vi';
import { id } from './id';
import { fa } from './fa';
import { ur } from './ur';
import { bn } from './bn';
import { th } from './th';

export interface LanguageWords {
  /** Before who signs: "by", "written by". */
  by: string[];
  /** Before who edited, beside whom somebody else wrote. */
  edited?: string[];
  /** Such words that are too common to be looked for but at a line's start. */
  byFirst?: string[];
  /** Between two names. */
  and: string[];
  /** What stands in a byline and is in nobody's name: roles, departments, buttons. */
  roles: string[];
  /** Before the day of publication. */
  published: string[];
  /** Before the day of the last change. */
  modified: string[];
}

export const LANGUAGES: Record<string, LanguageWords> = { en, de, fr, es, it, pt, ca, ro, nl, pl, sv, da, no, fi, cs, sk, hu, el, tr, ru, uk, ar, he, hi, zh, ja, ko, vi, id, fa, ur, bn, th };
