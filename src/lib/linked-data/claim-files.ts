/** The files beside the page of a claim: its references in each format, and its annotation. */
import { citedEdition } from '../citation/edition-info.ts';
import { formatCiteFile } from '../citation/files.ts';
import { citeFilePath, citeFormats, type CiteFormat } from '../citation/paths.ts';
import type { Claim } from '../edition/model.ts';
import type { Site } from '../schema/site.ts';
import { formatClaimAnnotation } from './annotation/claim-annotation.ts';
import { claimFile } from './files.ts';

/** A file beside the page of a claim or an entity. */
export interface RecordFile {
  /** Its path from the site’s root. */
  readonly path: string;
  readonly mediaType: string;
  readonly write: (site: Site) => string;
}

/** The files of a claim. */
export function filesOfClaim(claim: Claim): RecordFile[] {
  // Object.keys loses the keys’ type.
  const formats = Object.keys(citeFormats) as CiteFormat[];
  const { path, mediaType } = claimFile(claim);
  return [
    ...formats.map((format) => ({
      path: citeFilePath(claim.commentary.slug, claim.id, format),
      mediaType: citeFormats[format].type,
      write: (site: Site) => formatCiteFile(format, claim, site, citedEdition(claim)),
    })),
    { path, mediaType, write: (site) => formatClaimAnnotation(claim, site) },
  ];
}
