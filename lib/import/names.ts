/** Authors as other programs write them: one line of names, inverted names, CSL names. Pure. */
import type { Author } from '@/lib/model';

const clean = (name: string) => name.replace(/\s+/g, ' ').trim().slice(0, 300);
const person = (name: string): Author => ({ name: clean(name), kind: 'person' });

/** A line of names: "Ada Lindqvist, Jörg Weißhaupt and Nuria Peñalba". */
export function authorsOf(line: string): Author[] {
  return line
    .split(/\s*(?:[;,&\n]|\s(?:and|et|und|y)\s)\s*/)
    .filter((name) => name.trim())
    .slice(0, 50)
    .map(person);
}

/** "Lindqvist, Ada, Jr." as a reader would print it; a name without a comma may be an organization's. */
export function authorOfInverted(name: string): Author {
  const [family, given, suffix] = clean(name).split(/\s*,\s*/);
  if (given === undefined) return { name: family!, kind: 'organization' };
  return person(`${given} ${family}${suffix ? `, ${suffix}` : ''}`);
}

/** A name of CSL-JSON; null for what is none. */
export function authorOfCsl(value: unknown): Author | null {
  if (typeof value !== 'object' || value === null) return null;
  const part = (name: string) => {
    const text = (value as Record<string, unknown>)[name];
    return typeof text === 'string' ? text : '';
  };
  if (part('literal').trim()) return { name: clean(part('literal')), kind: 'organization' };
  const parts = [part('given'), part('dropping-particle'), part('non-dropping-particle'), part('family'), part('suffix')];
  const name = parts.filter(Boolean).join(' ');
  return name.trim() ? person(name) : null;
}
