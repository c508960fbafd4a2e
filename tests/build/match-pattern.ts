/** Whether a match pattern of the manifest covers an address, as browsers read it: the query belongs to the path, the fragment does not count. */
export function matchesAddress(pattern: string, address: string): boolean {
  const { protocol, hostname, pathname, search } = new URL(address);
  const [, scheme = '', host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : `${scheme}:` === protocol;
  return isScheme && host === hostname && globToRegExp(path).test(pathname + search);
}

function globToRegExp(glob: string): RegExp {
  const escaped = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`);
}
