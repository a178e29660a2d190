/** Whether an address is a placeholder, so that the site is not published yet. */

/** Names that are kept for examples and tests (RFC 2606, RFC 6761), and addresses of one’s own machine. */
const RESERVED = /(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$|^127\.|^\[::1\]$/;

/** Whether the host of an address is reserved. */
export function isPlaceholder(address: string): boolean {
  const host = URL.parse(address)?.hostname;
  return host === undefined || RESERVED.test(host);
}
