/** A small commentary with every kind of claim that citations distinguish, made from the miniature edition. */
import { parseClaimId, type ClaimId } from '../../address/id.ts';
import type { Claim, Commentary, Source } from '../../edition/index.ts';
import { loadOnce, MINIATURE } from '../../edition/test/load-once.ts';
import type { Site } from '../../schema/site.ts';

export interface Fixture {
  readonly site: Site;
  readonly author: Source;
  readonly worker: Source;
  /** A claim with the given fields; the other fields are those of the miniature’s first claim. */
  readonly claim: (id: ClaimId, fields: Partial<Claim>, original?: Partial<Commentary['original']>) => Claim;
  /** An assessment of the author’s own. */
  readonly own: Claim;
  /** A report from one anonymous source. */
  readonly anonymous: Claim;
  /** Something the author raises as possible. */
  readonly possible: Claim;
}

/** The edition that is cited, with its day. */
export const EDITION = { number: 1, date: '2026-11-22' } as const;

export async function loadFixture(): Promise<Fixture> {
  const edition = await loadOnce(MINIATURE);
  const [first] = edition.claims;
  const worker = edition.sources.find(({ id }) => id === 'dock-worker');
  if (!first || !worker) throw new Error('The miniature content has issues.');
  const author = { ...first.commentary.author, subject: 'Sand' };
  // With a title in sentence case, which styles that do not change capitals need.
  const original = {
    ...first.commentary.original,
    title: 'Is the Harbour Silting Up?',
    sentenceTitle: 'Is the harbour silting up?',
  };
  const claim: Fixture['claim'] = (id, fields, changes = {}) => ({
    ...first,
    id,
    paragraph: parseClaimId(id)?.paragraph ?? 0,
    attributions: [{ source: author, stance: 'own' }],
    ...fields,
    commentary: { ...first.commentary, author, original: { ...original, ...changes } },
  });
  return {
    site: {
      ...edition.site,
      title: 'Harbour, Annotated',
      language: 'en-GB',
      editors: [{ kind: 'body', name: 'Harbour Editors' }],
    },
    author,
    worker,
    claim,
    own: claim('4.2a', {
      label: 'The length of the mole',
      type: 'assessment',
      certainty: 'stated',
      ...worded('The mole is too short.'),
    }),
    anonymous: claim('7.3', {
      label: 'What cracked the quay, according to one worker',
      type: 'report',
      certainty: 'stated',
      ...worded('One dock worker says that the quay is cracked.'),
      attributions: [{ source: worker, stance: 'neutral', count: 'one' }],
    }),
    possible: claim('8.2c', {
      label: 'Al-Sand’s crane, 2020–21',
      type: 'assessment',
      certainty: 'possible',
      cue: 'may',
      ...worded('The crane may have been sold.'),
    }),
  };
}

/** A sentence as text and as body. */
function worded(text: string): Pick<Claim, 'text' | 'body'> {
  return { text, body: [{ type: 'text', value: text }] };
}
