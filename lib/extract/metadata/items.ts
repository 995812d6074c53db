/**
 * Properties marked in the page's own elements: microdata (`itemprop`) and RDFa
 * (`property`) of schema.org's articles. Other items (comments, related works,
 * the image's own date) are left out.
 */
import { collapse } from '../plain';

export interface ItemValue {
  /** The property without its prefix: "datePublished". */
  name: string;
  value: string;
  element: Element;
  origin: 'microdata' | 'rdfa';
}

const MOST = 400;
const ARTICLE = /(?:Article|BlogPosting|Report|Review|Recipe|CreativeWork|WebPage|Posting|Blog)\b/;
const OTHER = /(?:Comment|UserComments|ItemList|BreadcrumbList|Event|Product|Offer|ImageObject|VideoObject|AudioObject)\b/;

/** The value of a property: its machine-readable attribute first, as the HTML standard has it. */
function valueOf(element: Element): string {
  const named = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (named !== null) return collapse(named);
  const tag = element.localName;
  if (tag === 'a' || tag === 'link' || tag === 'img' || tag === 'time') {
    const address = element.getAttribute(tag === 'img' ? 'src' : 'href');
    return collapse((tag === 'a' || tag === 'time' ? element.textContent : address) ?? '');
  }
  return collapse(element.textContent ?? '').slice(0, 500);
}

/** Whether the element's item is another thing than the article. */
function ofAnother(element: Element): boolean {
  let scope = element.parentElement?.closest('[itemscope], [typeof]');
  for (let depth = 0; scope && depth < 6; depth += 1) {
    const type = scope.getAttribute('itemtype') ?? scope.getAttribute('typeof') ?? '';
    if (OTHER.test(type)) return true;
    if (ARTICLE.test(type)) return /relatedLink|hasPart|blogPost\b|mentions/.test(scope.getAttribute('itemprop') ?? '');
    scope = scope.parentElement?.closest('[itemscope], [typeof]');
  }
  return false;
}

/** All properties of the article, in the page's order. */
export function readItems(document: Document): ItemValue[] {
  const values: ItemValue[] = [];
  for (const element of document.querySelectorAll('[itemprop], [property]:not(meta)')) {
    if (values.length >= MOST) break;
    const origin = element.hasAttribute('itemprop') ? 'microdata' : 'rdfa';
    const names = (element.getAttribute(origin === 'microdata' ? 'itemprop' : 'property') ?? '').split(/\s+/);
    for (const full of names) {
      const name = full.replace(/^.*[:/#]/, '');
      if (!/^(?:headline|name|author|creator|date\w*|created|issued|modified|articleSection|inLanguage|image|publisher)$/i.test(name) || ofAnother(element)) continue;
      const value = valueOf(element);
      if (value) values.push({ name, value, element, origin });
    }
  }
  return values;
}
