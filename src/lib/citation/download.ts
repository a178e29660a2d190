/** A claim’s references as files inside links (`data:` addresses), which work without a server, a script or a request. */
import { toClaimSlug } from '../address/id.ts';
import type { Claim } from '../edition/model.ts';
import type { Publication } from './csl.ts';
import type { EditionInfo } from './edition-info.ts';
import { formatCiteFiles } from './files.ts';
import { citeFormats, listFormats } from './paths.ts';

/** A claim’s citation file in every format, as links: `name` is the file name, `href` the file itself. */
export function citeDownloads(claim: Claim, site: Publication, edition: EditionInfo | undefined) {
  const files = formatCiteFiles(claim, site, edition);
  return listFormats().map((format) => {
    const { label, extension, type } = citeFormats[format];
    return {
      label,
      name: `${claim.commentary.slug}-${toClaimSlug(claim.id)}${extension}`,
      href: toDataUrl(type, files[format]),
    };
  });
}

/**
 * A text as a `data:` address (RFC 2397). It needs no character set, because browsers save the bytes unchanged, which are UTF-8.
 * Percent-encodes only what a valid address may not contain; letters of other scripts stay. Compressed, this takes half as much
 * as base64.
 */
export function toDataUrl(type: string, text: string): string {
  return `data:${type},${text.replace(SUSPECT, encode)}`;
}

/** Encodes a run of characters, if needed. Most runs occur often, so results are cached. */
function encode(run: string): string {
  const known = encoded.get(run) ?? run.replace(NOT_IN_ADDRESS, encodeURIComponent);
  if (run.length < LONG) encoded.set(run, known);
  return known;
}

const encoded = new Map<string, string>();
const LONG = 8;

/** Everything except ASCII characters that never need encoding. */
const SUSPECT = /[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~]+/g;

/** Characters that are not URL code points (https://url.spec.whatwg.org/#url-code-points) or have a meaning in an address. */
const NOT_IN_ADDRESS = /[\p{C}\p{Z}"#%<>[\\\]^`{|}]+/gu;
