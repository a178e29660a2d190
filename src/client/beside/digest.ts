/** Digests. Browsers offer them only over HTTPS and on localhost. */
import type { Digest } from '../../lib/beside/data.ts';

/** SHA-256 of a text in hexadecimal; undefined if the browser does not offer it. */
export const digest: Digest | undefined = makeDigest();

function makeDigest(): Digest | undefined {
  // Missing on pages without HTTPS, although the type says that it is always there.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const encoder = new TextEncoder();
  return async (text) => {
    const bytes = new Uint8Array(await subtle.digest('SHA-256', encoder.encode(text)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
