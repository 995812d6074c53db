/** Where an image really is: pages that load images late put a placeholder in `src` and the address elsewhere. */

const LATE = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-original-src', 'data-hi-res-src', 'data-full-src', 'data-image'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PLACEHOLDER = /^data:|^about:|(?:^|[/_-])(?:blank|placeholder|spacer|transparent|pixel|1x1|lazy|loading|grey|gray)[^/]{0,20}\.(?:gif|png|svg|jpe?g|webp)/i;
/** Wide enough for any reader's column. */
const ENOUGH = 1600;

/** The widest address of a `srcset` up to what a column needs. */
function fromSet(set: string | null): string | null {
  let best: { address: string; width: number } | null = null;
  for (const entry of (set ?? '').slice(0, 8000).split(/,\s+|,(?=https?:|\/)/)) {
    const [address, size = '1x'] = entry.trim().split(/\s+/);
    if (!address || PLACEHOLDER.test(address)) continue;
    const width = size.endsWith('x') ? Number.parseFloat(size) * 800 : Number.parseFloat(size);
    if (!best || (width <= ENOUGH ? width > best.width || best.width > ENOUGH : width < best.width)) best = { address, width };
  }
  return best?.address ?? null;
}

/** Absolute http(s) address, or null. */
export function absolute(address: string | null | undefined, base: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address.trim(), base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The absolute address of an image, or null where there is none worth keeping. */
export function imageAddress(image: Element, base: string): string | null {
  const read = (names: string[]) => names.map((name) => image.getAttribute(name)).find((value) => value && !PLACEHOLDER.test(value)) ?? null;
  const source = image.getAttribute('src');
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement.querySelector('source') : null;
  const address =
    read(LATE) ??
    fromSet(read(LATE_SETS)) ??
    (source && !PLACEHOLDER.test(source) ? source : null) ??
    fromSet(image.getAttribute('srcset')) ??
    fromSet(picture?.getAttribute('srcset') ?? picture?.getAttribute('data-srcset') ?? null);
  const small = ['width', 'height'].some((side) => Number(image.getAttribute(side) || 100) < 30);
  return small ? null : absolute(address, base);
}
