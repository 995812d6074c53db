/** What axe finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules broken, each with the first element that breaks it. */
export async function violations(view: View, scheme: 'light' | 'dark'): Promise<string[]> {
  return view.evaluate(`(async () => {
    document.documentElement.style.colorScheme = ${JSON.stringify(scheme)};
    if (!globalThis.axe) { ${axe} }
    const { violations } = await axe.run(document);
    return violations.map((violation) => violation.id + ': ' + violation.nodes[0].html.slice(0, 120));
  })()`);
}
