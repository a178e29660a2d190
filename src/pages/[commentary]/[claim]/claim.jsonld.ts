/** `/<commentary>/<claim>/claim.jsonld`: the claim as a Web Annotation. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { respond } from '../../../components/structured/linked-file.ts';
import { getEdition } from '../../../edition.ts';
import { toClaimSlug } from '../../../lib/address/id.ts';
import { claimFile, type LinkedFile } from '../../../lib/linked-data/files.ts';

export const getStaticPaths = (async () => {
  const { claims } = await getEdition();
  return claims.map((claim) => ({
    params: { commentary: claim.commentary.slug, claim: toClaimSlug(claim.id) },
    props: { file: claimFile(claim) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: LinkedFile }> = ({ props }) => respond(props.file);
