/** Rules on who says a claim: in the annotation, and in the prose. */
import {
  listAnnotations,
  listDrafts,
  type AnnotationDraft,
  type ClaimDraft,
  type CommentaryDraft,
  type ContentDraft,
} from '../draft/draft.ts';
import { listClaims } from '../draft/references.ts';
import type { Rule, Finding } from './rule.ts';
import { isOtherThanAuthor, listUnsaid } from '../prose/attributed.ts';
import { proseLexicon } from '../prose/prose-language.ts';
import { listWords } from '../issue/words.ts';
import { type ClaimId, compareClaimIds } from '../../address/id.ts';
import { mapFormer } from './recorded.ts';

/** Every claim says whose statement it is, and which words of the original say so. */
export const attributionRules: readonly Rule[] = [
  {
    name: 'missing-attribution',
    description: 'Every claim says who makes it.',
    check: (draft) =>
      listClaims(draft)
        .filter(({ claim }) => claim.complete && listAnnotations(claim, 'Attribution').length === 0)
        .map(({ claim: { id, at } }) => ({
          message: `Unexpected claim "${id}" without <Attribution>, expected who says it`,
          ...at(),
        })),
  },
  {
    name: 'missing-attribution-cue',
    description:
      'An attribution to a source other than the author gives the original’s cue or is carried, or a scope note explains it.',
    check: (draft) =>
      listClaims(draft)
        .filter(({ claim }) => claim.complete && listDrafts(claim, 'ScopeNote').length === 0)
        .flatMap(({ claim }) => listDrafts(claim, 'Attribution'))
        .filter(
          ({ value }) =>
            value.cue === undefined && value.carried === undefined && isOtherThanAuthor(draft, value.source),
        )
        .map(({ value, at }) => ({
          message: `Unexpected attribution to "${value.source}" without a cue, expected the original’s words of attribution`,
          hint: 'if the sentence continues a report, add carried with the claim that has the cue; otherwise explain the reading in a <ScopeNote>',
          ...at(),
        })),
  },
  {
    name: 'attribution-not-carried',
    description:
      'The prose of a claim that is attributed to a source other than the author says so itself, by the source’s name, the cue or a word of attribution, unless it continues the sentence before it in its paragraph or gives a reason in `unattributed`.',
    check: (draft) =>
      listClaims(draft).flatMap(({ claim, commentary }, index, claims) => {
        const lexicon = proseLexicon(draft, commentary);
        if (!claim.complete || !lexicon) return [];
        const [unsaid] = listUnsaid(draft, claim, claims[index - 1]?.claim, lexicon);
        if (claim.value.unattributed !== undefined) {
          if (unsaid) return [];
          const message =
            'Unexpected unattributed, expected none: the prose says whose statement it is, or it is the author’s';
          return [{ message, ...claim.at('unattributed') }];
        }
        if (!unsaid || !lexicon.complete) return [];
        const message = `Unexpected prose in the author’s own voice, expected words that attribute it to "${unsaid.value.source}"`;
        const words = listWords(lexicon.examples.attribution);
        const hint = `name the source, or write ${words}; or give the reason why the prose need not in unattributed="…"`;
        return [{ message, hint, ...claim.at('text', 0) }];
      }),
  },
  {
    name: 'wrong-carry',
    description: 'A carried attribution continues an earlier claim of the same source, which is not the author.',
    check: (draft) => draft.commentaries.flatMap((commentary) => checkCarried(commentary, draft)),
  },
  {
    name: 'wrong-stance',
    description: 'The stance is own if the author speaks, and only then.',
    check: (draft) =>
      listClaims(draft)
        .flatMap(({ claim }) => listDrafts(claim, 'Attribution'))
        .filter(({ value }) => draft.sources.has(value.source))
        .filter(({ value }) => (value.stance === 'own') === isOtherThanAuthor(draft, value.source))
        .map(({ value, at }) => ({
          message: `Unexpected stance "${value.stance}" towards "${value.source}", expected ${
            value.stance === 'own' ? 'neutral, endorses or distances' : 'own, since the author speaks'
          }`,
          ...at('stance'),
        })),
  },
];

function checkCarried({ sections }: CommentaryDraft, draft: ContentDraft): Finding[] {
  const claims = sections.flatMap((section) => section.claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    listDrafts(claim, 'Attribution').flatMap((attribution) => checkAttribution(attribution, claim, byId, draft)),
  );
}

function checkAttribution(
  { value: { source, carried }, at }: AnnotationDraft<'Attribution'>,
  { id }: ClaimDraft,
  claims: ReadonlyMap<ClaimId, ClaimDraft>,
  draft: ContentDraft,
): Finding[] {
  if (carried === undefined) return [];
  if (draft.sources.has(source) && !isOtherThanAuthor(draft, source)) {
    const message = `Unexpected carried attribution to "${source}", expected one to another source`;
    return [{ message, hint: 'what the author says needs no cue', ...at('carried') }];
  }
  const from = claims.get(carried);
  // A missing claim is reported by another rule.
  if (!from) return [];
  if (compareClaimIds(carried, id) >= 0) {
    return [
      { message: `Unexpected claim "${carried}" as carried by "${id}", expected an earlier claim`, ...at('carried') },
    ];
  }
  if (!from.complete || !draft.sources.has(source)) return [];
  const former = mapFormer(draft.sources);
  const own = listAnnotations(from, 'Attribution').map((other) => former.get(other.source) ?? other.source);
  if (own.includes(source)) return [];
  const message = `Unexpected claim "${carried}" as carried, which is not attributed to "${source}", expected a claim that is`;
  return [{ message, hint: 'name the claim that has the cue, or one that carries it on', ...at('carried') }];
}
