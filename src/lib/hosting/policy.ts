/**
 * What a page may do, as a content security policy. Scripts and styles are files of this site and nothing stands in a
 * page itself, so that there is nothing to except by hash; no text ever becomes markup or script (Trusted Types).
 */

/** The policy as a page states it about itself, for hosts that send no headers of ours. */
export const PAGE_POLICY = [
  "default-src 'self'",
  // The one concession: Pagefind’s search is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(';');

/** The policy as a header, which weighs nothing in a page. Who may put a page into a frame, only a header can say. */
export const HEADER_POLICY = `${PAGE_POLICY};object-src 'none';frame-ancestors 'none'`;
