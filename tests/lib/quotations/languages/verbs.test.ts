/** The verb tables: of verbs that a rule alone would get wrong, the third person, the past and a participle. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/quotations/languages';
import { conjugateDutch } from '@/lib/quotations/languages/dutch-verbs';
import { conjugateEnglish } from '@/lib/quotations/languages/english-verbs';
import { conjugateFrench } from '@/lib/quotations/languages/french-verbs';
import { conjugateGerman } from '@/lib/quotations/languages/german-verbs';
import { conjugateItalian } from '@/lib/quotations/languages/italian-verbs';
import { conjugatePortuguese } from '@/lib/quotations/languages/portuguese-verbs';
import { conjugateSpanish } from '@/lib/quotations/languages/spanish-verbs';
import type { AddForm } from '@/lib/quotations/languages/types';

type Row = readonly [lemma: string, finite: string, participle: string];
type Conjugate = (lemma: string, add: AddForm) => void;

/** Those of the named forms that a verb has; finite ones in the singular. */
function found(conjugate: Conjugate, lemma: string, finite: string, participle: string): [string, string] {
  const forms: Parameters<AddForm>[] = [];
  conjugate(lemma, (...form) => forms.push(form));
  const singular = new Set(forms.filter(([, form, number]) => form === 'finite' && number !== 'p').map(([written]) => written));
  const participles = new Set(forms.filter(([, form]) => form === 'participle').map(([written]) => written));
  return [finite.split(' ').filter((form) => singular.has(form)).join(' '), participle.split(' ').filter((form) => participles.has(form)).join(' ')];
}

const LANGUAGES: Record<string, readonly [conjugate: Conjugate, rows: readonly Row[]]> = {
  en: [conjugateEnglish, [
    ['go', 'goes went', 'gone'], ['begin', 'begins began', 'begun'], ['nod', 'nods nodded', 'nodded'], ['grin', 'grins grinned', 'grinned'], ['shrug', 'shrugs shrugged', 'shrugged'],
    ['sob', 'sobs sobbed', 'sobbed'], ['sum', 'sums summed', 'summed'], ['slam', 'slams slammed', 'slammed'], ['quip', 'quips quipped', 'quipped'], ['admit', 'admits admitted', 'admitted'],
    ['signal', 'signals signaled signalled', 'signaled signalled'], ['beam', 'beams beamed', 'beamed'], ['vow', 'vows vowed', 'vowed'],
  ]],
  es: [conjugateSpanish, [
    ['desmentir', 'desmiente desmintió', 'desmentido'], ['corregir', 'corrige corrigió', 'corregido'], ['proseguir', 'prosigue prosiguió', 'proseguido'], ['empezar', 'empieza empezó', 'empezado'],
    ['soltar', 'suelta soltó', 'soltado'], ['apostar', 'apuesta apostó', 'apostado'], ['manifestar', 'manifiesta manifestó', 'manifestado'], ['aducir', 'aduce adujo', 'aducido'],
    ['dar', 'da dio', 'dado'], ['sonreír', 'sonríe sonrió', 'sonreído'], ['interrogar', 'interroga interrogó', 'interrogado'], ['comentar', 'comenta comentó', 'comentado'], ['continuar', 'continúa continuó', 'continuado'],
  ]],
  it: [conjugateItalian, [
    ['proseguire', 'prosegue proseguì', 'proseguito'], ['riassumere', 'riassume riassunse', 'riassunto'], ['respingere', 'respinge respinse', 'respinto'], ['correggere', 'corregge corresse', 'corretto'],
    ['aprire', 'apre aprì', 'aperto'], ['ribadire', 'ribadisce ribadì', 'ribadito'], ['esordire', 'esordisce esordì', 'esordito'], ['applaudire', 'applaude applaudì', 'applaudito'],
    ['sbuffare', 'sbuffa sbuffò', 'sbuffato'], ['insistere', 'insiste insistette', 'insistito'], ['pretendere', 'pretende pretese', 'preteso'], ['chiudere', 'chiude chiuse', 'chiuso'],
    ['piangere', 'piange pianse', 'pianto'], ['accogliere', 'accoglie accolse', 'accolto'], ['prevedere', 'prevede prevederà', 'previsto'], ['smentire', 'smentisce smentì', 'smentito'],
  ]],
  de: [conjugateGerman, [
    ['beginnen', 'beginnt begann', 'begonnen'], ['werben', 'wirbt warb', 'geworben'], ['zu|stimmen', 'zustimmt zustimmte', 'zugestimmt'], ['bezeichnen', 'bezeichnet bezeichnete', 'bezeichnet'],
    ['an|geben', 'angibt angab', 'angegeben'], ['aus|gehen', 'ausgeht ausging', 'ausgegangen'], ['wiederholen', 'wiederholt wiederholte', 'wiederholt'], ['prophezeien', 'prophezeit prophezeite', 'prophezeit'],
    ['leugnen', 'leugnet leugnete', 'geleugnet'], ['warnen', 'warnt warnte', 'gewarnt'], ['ein|gestehen', 'eingesteht eingestand', 'eingestanden'],
  ]],
  pt: [conjugatePortuguese, [
    ['supor', 'supõe supôs', 'suposto'], ['sorrir', 'sorri sorriu', 'sorrido'], ['aduzir', 'aduz aduziu', 'aduzido'], ['saudar', 'saúda saudou', 'saudado'], ['concluir', 'conclui concluiu', 'concluído'],
  ]],
  nl: [conjugateDutch, [
    ['toe|geven', 'toegeeft toegaf', 'toegegeven'], ['beginnen', 'begint begon', 'begonnen'], ['bevelen', 'beveelt beval', 'bevolen'], ['verwijten', 'verwijt verweet', 'verweten'], ['verzoeken', 'verzoekt verzocht', 'verzocht'],
    ['tegen|werpen', 'tegenwerpt tegenwierp', 'tegengeworpen'], ['omschrijven', 'omschrijft omschreef', 'omschreven'], ['verwelkomen', 'verwelkomt verwelkomde', 'verwelkomd'], ['herinneren', 'herinnert herinnerde', 'herinnerd'],
    ['veroordelen', 'veroordeelt veroordeelde', 'veroordeeld'], ['veronderstellen', 'veronderstelt veronderstelde', 'verondersteld'], ['oordelen', 'oordeelt oordeelde', 'geoordeeld'], ['hameren', 'hamert hamerde', 'gehamerd'],
    ['betwijfelen', 'betwijfelt betwijfelde', 'betwijfeld'], ['eisen', 'eist eiste', 'geëist'], ['illustreren', 'illustreert illustreerde', 'geïllustreerd'], ['lachen', 'lacht lachte', 'gelachen'],
    ['aan|raden', 'aanraadt aanried aanraadde', 'aangeraden'],
  ]],
  fr: [conjugateFrench, [
    ['émouvoir', 'émeut émut', 'ému'], ['dépeindre', 'dépeint dépeignit', 'dépeint'], ['enjoindre', 'enjoint enjoignit', 'enjoint'], ['balayer', 'balaie balaya', 'balayé'], ['tweeter', 'tweete tweeta', 'tweeté'],
    ['alléguer', 'allègue alléguera', 'allégué'], ['démentir', 'dément démentit', 'démenti'], ['avertir', 'avertit avertit', 'averti'],
  ]],
};

describe.each(Object.entries(LANGUAGES))('%s', (_, [conjugate, rows]) => {
  test.each(rows)('%s: %s, %s', (lemma, finite, participle) => {
    expect(found(conjugate, lemma, finite, participle)).toEqual([finite, participle]);
  });
});

test.each([
  ['disse-lhe', ['finite']], ['dir-se-ia', ['finite']], ['dizendo-se', ['gerund']], ['afirmou-nos', ['finite']], ['dito-lhe', undefined], ['dizendo-se-ia', undefined], ['casa-se', undefined],
])('pt: %s', (written, forms) => {
  expect(languageOf('pt', '').verbs.get(written)?.map(({ form }) => form)).toEqual(forms);
});
