/**
 * One address for one article. `normaliseUrl` keeps an address that still opens; `pageKey` goes further and
 * says whether two addresses mean the same article, whatever device or newsletter they came from.
 * Addresses come from browsers, which have already encoded them; here they are only taken apart.
 */
import { splitWords } from '@/core/claims/parse-query';

type WebUrl = {
  readonly scheme: string;
  /** Lower case, with a port that is not the usual one. */
  readonly host: string;
  readonly path: string;
  readonly parameters: readonly string[];
};

/** Where readers come from, not what they read. Only names that no site is known to need. */
const tracking =
  /^(utm_.*|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hss_channel|vero_id|oly_.*_id|_ga|_gl|ref_src|ref_url|cmpid|icid|ocid|ns_.*|at_.*|xtor|smid|smtyp|sref|wt_mc|wt_zmc|ito|guccounter|guce_.*|traffic_source|cvid|spm)(=|$)/i;

/** No fragment, no tracking parameters, parameters in order. Null where it is no http(s) address. */
export function normaliseUrl(address: string): string | null {
  const url = parseWebUrl(address);
  return url === null ? null : `${url.scheme}://${writeUrl(url)}`;
}

/** The same for every address of an article: http or https, www, mobile or AMP, with or without a slash at its end. */
export function pageKey(address: string): string {
  const url = parseWebUrl(unwrapAmp(address));
  if (url === null) return address;
  return writeUrl({
    ...url,
    host: url.host.replace(/^((www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, ''),
    path: withoutAmp(url.path),
    parameters: url.parameters.filter((each) => !/^(amp(=.*)?|outputType=amp)$/.test(each)),
  });
}

/**
 * The address under which a page says that its article lives, without what does not name it; null where the page speaks
 * for another site, which would find out about notes there.
 */
export function canonicalOf(address: string, told: string | null): string | null {
  const canonical = told === null ? null : normaliseUrl(told);
  if (canonical === null) return null;
  const [host] = pageKey(address).split('/');
  return pageKey(canonical).split('/')[0] === host ? canonical : null;
}

/** The same for an article that moves within its site: it keeps its title. Null where the title would fit many. */
export function workKey({
  url,
  title,
}: {
  readonly url: string;
  readonly title: string | null;
}): string | null {
  const words = splitWords(title ?? '');
  const [host] = pageKey(url).split('/');
  return words.length < 4 || host === undefined ? null : `${host} ${words.join(' ')}`;
}

function parseWebUrl(address: string): WebUrl | null {
  const parts = /^(https?):\/\/(?:[^/?#@]*@)?([^/?#@\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#.*)?$/i.exec(address);
  if (parts === null) return null;
  const [, scheme = '', host = '', path = '', query = ''] = parts;
  return {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase().replace(scheme.toLowerCase() === 'https' ? /:443$/ : /:80$/, ''),
    path: path === '' ? '/' : path,
    parameters: query
      .split('&')
      .filter((each) => each !== '' && !tracking.test(each))
      .sort(byName),
  };
}

/** Repeated parameters keep their order, which can mean something. */
function byName(one: string, other: string): number {
  const [name, otherName] = [one.replace(/=.*$/, ''), other.replace(/=.*$/, '')];
  return name < otherName ? -1 : name > otherName ? 1 : 0;
}

function writeUrl({ host, path, parameters }: Omit<WebUrl, 'scheme'>): string {
  return `${host}${path}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
}

/** `/amp/a`, `/a/amp`, `/a.amp` and `/a.amp.html` are `/a`. */
function withoutAmp(path: string): string {
  return path
    .replace(/\/+$/, '')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(\/amp|\.amp)(\.html?)?$/, '');
}

/** `www.google.com/amp/s/host/path` and `host.cdn.ampproject.org/c/s/host/path` are copies of `host/path`. */
function unwrapAmp(address: string): string {
  const copy =
    /^https?:\/\/(?:www\.google\.[a-z.]+\/amp|[a-z0-9-]+\.cdn\.ampproject\.org\/[a-z])\/(?:s\/)?(.+\..+)$/i;
  const original = copy.exec(address)?.[1];
  return original === undefined ? address : `https://${original}`;
}
