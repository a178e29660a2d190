/** Web addresses: checks them, writes them as IRIs (RFC 3987), and recognises placeholders. Browser-safe. */

/**
 * What is expected if a text is not a web address; undefined if it is one. Everything is accepted that a browser reads as the
 * same address; {@link toIri} writes it properly.
 */
export function expectedOfWebAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (!/^https?:\/\//i.test(text) || url === null) return 'expected a web address that starts with https:// or http://';
  if (url.username !== '' || url.password !== '') return 'expected a web address without a user or a password';
  if (text.includes('\\') || ODD_IN_HOST.test(parts(text)[0]))
    return 'expected a web address without unusual characters in the name of the host';
  return undefined;
}

/** What is expected if a text cannot be the address of a site; undefined if it can. The address of every page begins with it. */
export function expectedOfSiteAddress(text: string): string | undefined {
  const url = URL.parse(text);
  const expected = expectedOfWebAddress(text);
  if (expected !== undefined || url === null) return expected;
  if (/[?#]/.test(text)) return 'expected an address without a query or fragment';
  if (!text.endsWith('/')) return 'expected an address that ends with /';
  if (!/^\/(?:[\w.~-]+\/)*$/.test(url.pathname))
    return 'expected a path of letters, digits, hyphens, dots, underscores and tildes';
  return url.href === text ? undefined : `expected an address as browsers write it, ${url.href}`;
}

/** Percent-encodes everything in a web address that an IRI may not contain. A web address that is an IRI is unchanged. */
export function toIri(address: string): string {
  const [host, rest] = parts(address);
  const [beforeFragment = '', ...fragment] = rest.split('#');
  const encoded = [beforeFragment, fragment.join('%23')].map((part) => part.replace(NOT_IN_IRI, encodeURIComponent));
  return host + (fragment.length === 0 ? (encoded[0] ?? '') : encoded.join('#'));
}

/** Whether a text can be an identifier in linked data: absolute, and without characters that would end it early. */
export function isIri(text: string): boolean {
  return IRI.test(text);
}

/** The scheme and host of a web address, and the rest. */
function parts(address: string): [host: string, rest: string] {
  const [host = ''] = /^[^/]*\/\/[^/?#]*/.exec(address) ?? [];
  return [host, address.slice(host.length)];
}

const ODD_IN_HOST = /[\s"{}`<>|^%]/;

/** Brackets are allowed only in the host, and a percent sign only before two hex digits. */
const NOT_IN_IRI = /[\0-\x20<>"{}|\\^`[\]\x7F]|%(?![\dA-F]{2})/gi;

const IRI =
  /^[a-z][a-z\d+.-]*:(?:[^\0-\x20<>"{}|\\^`\x7F-\x9F%\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]|%[\dA-F]{2})*$/iu;

/** Names reserved for examples and tests (RFC 2606, RFC 6761), and addresses of the local machine. */
const RESERVED = /(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$|^127\.|^\[::1\]$/;

/** Whether the host of an address is reserved. */
export function isPlaceholder(address: string): boolean {
  const host = URL.parse(address)?.hostname;
  return host === undefined || RESERVED.test(host);
}
