/** Spanish: marks, word order and cues of the language, a sentence each. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const first = (text: string) => findQuotations(text, { language: 'es' })[0];

describe('direct speech', () => {
  test.each([
    ['subject behind the verb', '«El puente estará listo este mismo año», afirmó Lucía Herrero.', 'Lucía Herrero', 'afirmó'],
    ['role and name', '“El puente estará listo este mismo año”, dijo el alcalde de la ciudad, Tomás Ruiz.', 'Tomás Ruiz', 'dijo'],
    ['no subject', 'Lucía Herrero habló ayer en el pleno. Añadió: «El puerto seguirá siendo público».', 'Lucía Herrero', 'Añadió'],
    ['según', 'Según Tomás Ruiz, la obra «se terminará sin más retrasos».', 'Tomás Ruiz', 'Según'],
    ['subject behind a complement', 'Dijo en una ocasión Tomás Ruiz: «La ciudad mira siempre hacia el mar».', 'Tomás Ruiz', 'Dijo'],
    ['outlet is not the speaker', '«El puerto seguirá siendo público», explicó a la prensa la ministra Lucía Herrero.', 'Lucía Herrero', 'explicó'],
    ['an object before the verb', 'Ana Peña habló del puente. Lo describió como «un gran paso para el pueblo».', 'Ana Peña', 'describió'],
  ])('%s: %s', (_, text, speaker, cue) => {
    expect([first(text)?.speakerFull ?? null, first(text)?.cue ?? null]).toEqual([speaker, cue]);
  });
});

test('an indirect statement without a subject of its own keeps the person before', () => {
  const [found] = findQuotations('Lucía Herrero habló ayer en el pleno. Explicó que el puerto seguirá abierto.', { language: 'es' });
  expect([found?.kind, found?.speakerFull, found?.text.replace(/\.$/, '')]).toEqual(['indirect', 'Lucía Herrero', 'que el puerto seguirá abierto']);
});

test('the reporter goes on in the tense of the report', () => {
  const [found] = findQuotations('El ministerio anunció que los comercios cerrarían y cambió la fecha del mercado.', { language: 'es' });
  expect([found?.kind, found?.speakerFull, found?.text]).toEqual(['indirect', 'El ministerio', 'que los comercios cerrarían']);
});

test('"hay" makes a clause', () => {
  const found = findQuotations('Según Tomás Ruiz, hay muchos barcos viejos en el muelle.', { language: 'es' });
  expect(found.map(({ kind, speakerFull, text }) => [kind, speakerFull, text.replace(/\.$/, '')])).toEqual([['indirect', 'Tomás Ruiz', 'hay muchos barcos viejos en el muelle']]);
});
