/** Makes a commentary from its draft, and links claims to each other. */
import { type ClaimId, parseClaimId, parseClaimRef, sentenceOf } from '../../address/id.ts';
import { unitOf } from '../../language/unit.ts';
import type { PublishedCommentary } from '../../schema/published.ts';
import type { SourceSentence } from '../../schema/source-map.ts';
import { listUsed } from '../../ledger/names.ts';
import { type CommentaryDraft, listAnnotations, type SectionDraft } from '../draft/draft.ts';
import type { Claim, Commentary, Section } from '../model.ts';
import { tongueOf } from '../tongue.ts';
import { linkClaim } from './claim.ts';
import { linkEditions } from './editions.ts';
import { type Building, lookUp, nameUsed, type Records } from './records.ts';

/** Links a commentary, but not yet its claims to each other. Back-links from entities and sources are added later; `recorded` is what was published. */
export function linkCommentary(
  draft: CommentaryDraft,
  records: Records,
  recorded: readonly PublishedCommentary[],
  siteLanguage: string,
) {
  if (!draft.record || !draft.sourceMap) throw new Error(`Commentary "${draft.slug}" was linked before it was checked`);
  const language = draft.record.value.language ?? siteLanguage;
  const names = [draft.slug, ...draft.record.value.formerly];
  const published = recorded.find(({ slug }) => names.includes(slug));
  const commentary: Building<Commentary> = {
    ...draft.record.value,
    slug: draft.slug,
    language,
    tongue: tongueOf(language, siteLanguage),
    siteTongue: tongueOf(siteLanguage, language),
    originalTongue: tongueOf(draft.record.value.original.language, siteLanguage),
    author: lookUp(records.sources, draft.record.value.authorSource),
    sections: [],
    claims: [],
    sentences: draft.sourceMap.value.sentences,
    unit: unitOf(draft.sourceMap.value.reading?.language),
    editions: [],
    unsealed: true,
    withdrawn: [],
    ...(published && { published }),
    records: [],
    texts: [],
    names: nameUsed(listUsed([]), records),
  };
  const claims = new Map<ClaimId, Building<Claim>>();
  const sentences = new Map(commentary.sentences.map((sentence) => [sentence.id, sentence]));
  commentary.sections = draft.sections.map((section) =>
    linkSection(section, { commentary, records, sentences, claims }),
  );
  commentary.claims = [...claims.values()];
  linkNeighbours([...claims.values()]);
  commentary.names = nameUsed(listUsed(commentary.claims), records);
  linkEditions(commentary, claims, draft);
  return { draft, commentary, claims };
}

function linkSection(draft: SectionDraft, { commentary, records, sentences, claims }: Context): Section {
  const section: Building<Section> = {
    title: draft.title,
    original: draft.original,
    anchor: draft.anchor,
    formerly: [...draft.formerly],
    paragraphs: [],
  };
  let paragraph: { number: number; claims: Claim[] } | undefined;
  for (const claimDraft of draft.claims) {
    const number = parseClaimId(claimDraft.id)?.paragraph ?? 0;
    const sentenceId = sentenceOf(claimDraft.id);
    const sentence = { ...lookUp(sentences, sentenceId), id: sentenceId };
    const claim = linkClaim(claimDraft, { commentary, section, paragraph: number, sentence }, records, claims);
    claims.set(claim.id, claim);
    if (paragraph?.number !== number) section.paragraphs.push((paragraph = { number, claims: [] }));
    paragraph.claims.push(claim);
  }
  return section;
}

/** Links claims by `<Relates>`, in both directions, within a commentary and between commentaries. */
export function linkLinks(commentaries: readonly ReturnType<typeof linkCommentary>[]): void {
  const bySlug = new Map(commentaries.map((linked) => [linked.draft.slug, linked]));
  for (const { draft, claims } of commentaries) {
    for (const claimDraft of draft.sections.flatMap((section) => section.claims)) {
      const claim = lookUp(claims, claimDraft.id);
      for (const { rel, to, ...reason } of listAnnotations(claimDraft, 'Relates')) {
        const { commentary = draft.slug, id = claim.id } = parseClaimRef(to) ?? {};
        const target = lookUp(lookUp(bySlug, commentary).claims, id);
        claim.links.push({ rel, claim: target, ...reason });
        target.incoming.push({ rel, claim, ...reason });
      }
    }
  }
}

function linkNeighbours(claims: readonly Building<Claim>[]): void {
  claims.forEach((claim, index) => {
    const previous = claims[index - 1];
    const next = claims[index + 1];
    if (previous) claim.previous = previous;
    if (next) claim.next = next;
  });
}

interface Context {
  readonly commentary: Commentary;
  readonly records: Records;
  readonly sentences: ReadonlyMap<string, SourceSentence>;
  readonly claims: Map<ClaimId, Building<Claim>>;
}
