/**
 * Addresses in comparable form, so that one article has one key however it was
 * reached. Pure; imports nothing.
 */

/** Parameters that campaigns and share buttons add and that never choose an article. */
const TRACKING = /^(?:utm_.+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|mkt_tok|vero_id|at_(?:medium|campaign|custom\d|link_.+|ptr_name|bbc_team|format)|xtor|smid|smtyp|ocid|cmpid|ncid|spm|wt_mc|wtrid|guccounter|guce_referrer(?:_sig)?|srsltid|hss_channel|__twitter_impression|share(?:id)?)$/i;

/**
 * The key of an address: host without "www.", path without a closing slash, the
 * query without tracking parameters and in alphabetical order; no scheme, no
 * fragment. An address that is no URL is its own key.
 */
export function keyOf(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const host = url.host.replace(/^www\./, '').replace(/:(?:80|443)$/, '');
  const path = url.pathname.replace(/\/+$/, '').replace(/\/(?:index\.(?:html?|php)|amp)$/i, '');
  const query = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const rest = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? `${host}${path}${rest}` : `${url.protocol}//${host}${path}${rest}`;
}

/** The host of a key, without its language or device: "m.", "amp.". */
const mainHostOf = (key: string) => key.split('/', 1)[0]!.replace(/:\d+$/, '').replace(/^(?:www|m|mobile|amp|beta|edition|de|en|fr|es|it)\d?\./, '');
const isWithin = (host: string, other: string) => host === other || host.endsWith(`.${other}`);

/** Whether two addresses, each by its key, are of one host, whatever its language or device. */
export const sameHost = (a: string, b: string): boolean => mainHostOf(a) === mainHostOf(b);

/**
 * Whether two addresses, each by its key, are of one site: one host, or one within
 * the other. Two side by side may be two publications: many blogs share one domain.
 */
export function sameSite(a: string, b: string): boolean {
  const [one, other] = [mainHostOf(a), mainHostOf(b)];
  return isWithin(one, other) || isWithin(other, one);
}

/** The host as a person names a site: without "www."; the address itself where it is none. */
export function siteOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^www\./, '') || address;
  } catch {
    return address;
  }
}
