/** Portuguese: marks, word order and cues of the language, a sentence each. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const first = (text: string) => findQuotations(text, { language: 'pt' })[0];

describe('direct speech', () => {
  test.each([
    ['subject behind the verb', '«A ponte estará pronta ainda este ano», afirmou Lúcia Moreira.', 'Lúcia Moreira', 'afirmou'],
    ['pronoun written onto the verb', '“A ponte estará pronta ainda este ano”, disse-nos o presidente da câmara, Tomé Ribas.', 'Tomé Ribas', 'disse-nos'],
    ['segundo', 'Segundo Tomé Ribas, a obra «vai terminar sem mais atrasos».', 'Tomé Ribas', 'Segundo'],
    ['de acordo com', 'A obra, de acordo com Tomé Ribas, «vai terminar sem mais atrasos».', 'Tomé Ribas', 'de acordo com'],
    ['outlet in capitals', '«O porto vai continuar a ser público», disse ao CORREIO Lúcia Moreira.', 'Lúcia Moreira', 'disse'],
    ['outlet and three names', '«O porto vai continuar a ser público», disse à Gazeta Ana Lúcia Moreira, diretora do porto.', 'Ana Lúcia Moreira', 'disse'],
    ['a second verb without a subject', 'A autarca Ana Prado afirmou o seu gosto pela vila, mas lamentou que «as obras tenham durado tantos anos».', 'Ana Prado', 'lamentou'],
    ['a pronoun between subject and verb', 'A secretária de Estado o informou de que «o relatório apontava muitos problemas».', 'A secretária de Estado', 'informou'],
  ])('%s: %s', (_, text, speaker, cue) => {
    expect([first(text)?.speakerFull ?? null, first(text)?.cue ?? null]).toEqual([speaker, cue]);
  });
});

test('the reporter goes on in the tense of the report', () => {
  const [found] = findQuotations('O ministério anunciou que as lojas fechariam e mudou a data da feira.', { language: 'pt' });
  expect([found?.kind, found?.speakerFull, found?.text]).toEqual(['indirect', 'O ministério', 'que as lojas fechariam']);
});
