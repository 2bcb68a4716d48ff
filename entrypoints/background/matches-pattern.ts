/** Match patterns as browsers read them: scheme, host with an optional leading star, path with stars. */
export function matchesPattern(pattern: string, address: string): boolean {
  const { protocol, hostname, pathname, search } = new URL(address);
  if (pattern === '<all_urls>') return true;
  const parts = /^([^:]+):\/\/([^/]*)(\/.*)$/.exec(pattern);
  if (parts === null) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const schemeFits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const hostFits =
    host === '*' ||
    hostname === host.replace(/:\d+$/, '') ||
    (host.startsWith('*.') && (hostname === host.slice(2) || hostname.endsWith(host.slice(1))));
  return schemeFits && hostFits && pathPattern(path).test(pathname + search);
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(escapeForPattern).join('.*')}$`);
}

function escapeForPattern(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
