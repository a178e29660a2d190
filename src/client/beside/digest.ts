/** Digests, where the browser offers them: with HTTPS and on localhost. */
import type { Digest } from '../../lib/beside/data.ts';

/** SHA-256 of a text, hex; undefined where the browser does not offer it. */
export const digest: Digest | undefined = makeDigest();

function makeDigest(): Digest | undefined {
  // Absent in a page without HTTPS, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const encoder = new TextEncoder();
  return async (text) => {
    const bytes = new Uint8Array(await subtle.digest('SHA-256', encoder.encode(text)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
