/** The citation files of all claims, as a route serves them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition.ts';
import { toClaimSlug } from '../../lib/address/id.ts';
import { citedEdition } from '../../lib/citation/edition-info.ts';
import { formatCiteFile } from '../../lib/citation/files.ts';
import { citeFormats, type CiteFormat } from '../../lib/citation/paths.ts';
import type { Claim } from '../../lib/edition/model.ts';

/** What a route of one format exports. */
export function serveCiteFile(format: CiteFormat): { getStaticPaths: GetStaticPaths; GET: APIRoute<{ claim: Claim }> } {
  return {
    getStaticPaths: async () => {
      const { claims } = await getEdition();
      return claims.map((claim) => ({
        params: { commentary: claim.commentary.slug, claim: toClaimSlug(claim.id) },
        props: { claim },
      }));
    },
    GET: async ({ props: { claim } }) => {
      const { site } = await getEdition();
      return new Response(formatCiteFile(format, claim, site, citedEdition(claim)), {
        headers: { 'Content-Type': `${citeFormats[format].type}; charset=utf-8` },
      });
    },
  };
}
