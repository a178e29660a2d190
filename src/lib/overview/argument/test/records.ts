/** Small commentaries for the tests of arguments: only claims and their links. */
import { parseClaimId } from '../../../address/id.ts';
import type { Claim, Commentary } from '../../../edition/model.ts';
import type { ClaimLinkKind } from '../../../vocabulary/index.ts';
import { link, saidBy, voice } from '../../voices/test/records.ts';

const author = voice('author', 'author');

/** A commentary with claims of these ids, links such as “1.2 supports 1.1”, and these claims in `argument`. */
export function argue(ids: readonly string[], links: readonly string[], argument: readonly string[] = []): Commentary {
  const sentences = ids.map((id) => ({ id }));
  const commentary = { slug: 'harbour', argument, claims: [] as Claim[], sentences, records: [] };
  commentary.claims = ids.map((id) =>
    saidBy(id, [author], {
      commentary: commentary as unknown as Commentary,
      paragraph: parseClaimId(id)?.paragraph ?? 0,
      links: [],
      incoming: [],
    }),
  );
  const find = (id: string): Claim => {
    const claim = commentary.claims.find((one) => one.id === id);
    if (!claim) throw new Error(`There is no ¶${id}.`);
    return claim;
  };
  for (const written of links) {
    const [from = '', rel = '', to = ''] = written.split(' ');
    link(find(from), rel as ClaimLinkKind, find(to));
  }
  return commentary as unknown as Commentary;
}
