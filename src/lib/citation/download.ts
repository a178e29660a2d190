/** A claim’s references as files that a link carries itself, so that they work without a server, a script or a request. */
import { toClaimSlug } from '../address/id.ts';
import type { Claim } from '../edition/model.ts';
import type { Publication } from './csl.ts';
import type { EditionInfo } from './edition-info.ts';
import { formatCiteFiles } from './files.ts';
import { citeFormats, listFormats } from './paths.ts';

/** What a download link needs. */
export interface Download {
  readonly label: string;
  /** Name to save the file under: `safe-haven-c7-3.bib`. */
  readonly name: string;
  /** The file itself, as a `data:` address. */
  readonly href: string;
}

/** A claim’s citation file in every format. */
export function citeDownloads(claim: Claim, site: Publication, edition: EditionInfo | undefined): Download[] {
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
 * A text as a `data:` address (RFC 2397). Names no character set: a browser saves the bytes as they are, and they are UTF-8.
 * Percent-encodes what no valid address may hold and leaves the rest as it is, letters of other scripts included: compressed,
 * that takes half of what base64 does.
 */
export function toDataUrl(type: string, text: string): string {
  return `data:${type},${text.replace(SUSPECT, encode)}`;
}

/** Runs of characters that may have to be encoded. Few of them differ, so each is looked at once. */
function encode(run: string): string {
  const known = encoded.get(run) ?? run.replace(NOT_IN_ADDRESS, encodeURIComponent);
  if (run.length < LONG) encoded.set(run, known);
  return known;
}

const encoded = new Map<string, string>();
const LONG = 8;

/** Everything but the URL code points of ASCII that have no meaning in an address. */
const SUSPECT = /[^!$&'()*+,\-./0-9:;=?@A-Z_a-z~]+/g;

/** What is no URL code point (https://url.spec.whatwg.org/#url-code-points), or has a meaning in an address. */
const NOT_IN_ADDRESS = /[\p{C}\p{Z}"#%<>[\\\]^`{|}]+/gu;
