/** Texts for the clock: an ordinary article written for this bench, and hostile ones. */

const ARTICLE = `Le maire de Valmont, Étienne Caradec, a présenté lundi son projet de halle. « Nous voulons un marché couvert ouvert toute l’année », a-t-il déclaré devant les élus.

Selon la présidente de l’association des commerçants, Lucie Morvan, le chantier durera dix-huit mois. « C’est long, dit-elle, mais nous attendons cette halle depuis vingt ans. » L’opposition a dénoncé « un projet trop cher pour une ville de notre taille ».

Le préfet a indiqué que l’État participerait au financement. Il a précisé : « La convention sera signée avant l’été. » Les travaux commenceront en mars, a confirmé un porte-parole de la préfecture.`;

/** Ordinary text of about so many words. */
export function ordinary(words: number): string {
  const each = ARTICLE.split(/\s+/).length;
  return Array.from({ length: Math.ceil(words / each) }, () => ARTICLE).join('\n\n');
}

const MEGABYTE = 1_000_000;
const fill = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length));

/** A megabyte each of what could make a reader slow. */
export const HOSTILE: Record<string, string> = {
  'opening marks': fill('«'),
  'closing marks': fill('»'),
  'straight marks': fill('"'),
  'marks and spaces': fill('« '),
  'one word in marks, over and over': fill('« a » '),
  'unbalanced marks, one a paragraph': fill('Il dit : « oui\n'),
  'nested marks': fill('« a “ b » c ” '),
  '100,000 paragraphs of one word': 'mot\n'.repeat(100_000),
  'one paragraph without a full stop': fill('le maire dit que '),
  'reports without end': fill('« oui », a-t-il dit, '),
  'names without end': fill('Jean Roche '),
  'elisions without end': fill("l'"),
  'commas without end': fill('Anne, '),
  'dialogue without end': fill('— oui — dit Anne Roche — non\n'),
  'one word': fill('a'),
};
