/**
 * The content security policy. Scripts and styles are files of this site and never inline, so no hashes are needed. No text
 * becomes markup or script (Trusted Types).
 */

/** The policy in the head of every page, for hosts that do not send our headers. */
export const PAGE_POLICY = [
  "default-src 'self'",
  // The only exception: Pagefind’s search is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(';');

/** The policy as a header, which adds no bytes to pages. Only a header can restrict who may frame a page. */
export const HEADER_POLICY = `${PAGE_POLICY};object-src 'none';frame-ancestors 'none'`;
