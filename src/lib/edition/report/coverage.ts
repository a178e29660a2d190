/** What an editor may still want to look at: nothing listed here is wrong, but something could be missing. */
import { sentenceOf } from '../../address/id.ts';
import type { Lexicon } from '../../lexicon/index.ts';
import type { AnnotationName } from '../../schema/annotation.ts';
import type { ReportedRecord } from '../../schema/check-report.ts';
import { keysOf } from '../../vocabulary/index.ts';
import { listClaims, listSourcesOfClaim } from '../draft/references.ts';
import { findHedges, HEDGES, holds, kindsFor } from '../prose/cues.ts';
import { listUnsaid } from '../prose/attributed.ts';
import { isTooFirm } from '../checks/hedges.ts';
import { listFormer, listRecorded, publishedIds, RENAMED } from '../checks/recorded.ts';
import { type ClaimDraft, type ContentDraft, listDrafts } from '../draft/draft.ts';
import { proseLexicon } from '../prose/prose-language.ts';
import type { Summary } from './summary.ts';
import { listWords } from '../issue/words.ts';

/** What is listed, in the order of reports: how the count is labelled, and how the records are found. */
const coverageKinds = {
  sentencesWithoutClaim: { label: 'sentences without a claim', list: listSentencesWithoutClaim },
  claimsWithoutSource: { label: 'claims without a source', list: (draft) => listClaimsWithout('Attribution', draft) },
  // Most claims need no date.
  claimsWithoutDate: { label: 'claims without a date', list: (draft) => listClaimsWithout('When', draft) },
  entitiesWithoutDescription: { label: 'entities without a description', list: listEntitiesWithoutDescription },
  sourcesUsedOnce: { label: 'sources used once', list: listSourcesUsedOnce },
  hedgesUnmarked: { label: 'claims with hedge words unmarked', list: listHedgesUnmarked },
  proseToCompare: { label: 'claims whose prose to compare', list: listProseToCompare },
  namesUnrecorded: { label: 'to be recorded: npm run seal', list: listNamesUnrecorded },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly list: (draft: ContentDraft) => ReportedRecord[] }>
>;

export type CoverageKind = keyof typeof coverageKinds;

/** The kinds, in the order of reports. */
const kindNames = keysOf(coverageKinds);

/** What there is to look at, by kind. */
export type Coverage = Readonly<Record<CoverageKind, readonly ReportedRecord[]>>;

/** Lists everything there is to look at, in the order of the content. */
export function listCoverage(draft: ContentDraft): Coverage {
  return mapKinds((kind) => coverageKinds[kind].list(draft));
}

/** A record with a value for every kind. */
export function mapKinds<T>(valueOf: (kind: CoverageKind) => T): Record<CoverageKind, T> {
  return Object.fromEntries(kindNames.map((kind) => [kind, valueOf(kind)])) as Record<CoverageKind, T>;
}

/** Sentences of the source map that no claim restates. */
export function listSentencesWithoutClaim({ commentaries }: Pick<ContentDraft, 'commentaries'>): ReportedRecord[] {
  return commentaries.flatMap(({ slug, sourceMap, sections }) => {
    if (!sourceMap) return [];
    const claimed = new Set<string>(sections.flatMap(({ claims }) => claims.map(({ id }) => sentenceOf(id))));
    return sourceMap.value.sentences.flatMap(({ id }, index) =>
      claimed.has(id) ? [] : [{ id, commentary: slug, ...sourceMap.at('sentences', index, 'id') }],
    );
  });
}

/** Claims that lack an annotation, except claims that could not be read completely. */
function listClaimsWithout(annotation: AnnotationName, draft: ContentDraft): ReportedRecord[] {
  return listClaims(draft)
    .filter(({ claim }) => claim.complete && listDrafts(claim, annotation).length === 0)
    .map(({ claim: { id, at }, commentary }) => ({ id, commentary: commentary.slug, ...at() }));
}

function listEntitiesWithoutDescription({ entities }: ContentDraft): ReportedRecord[] {
  return [...entities].flatMap(([id, { value, at }]) => (value.summary === undefined ? [{ id, ...at() }] : []));
}

/** Commentaries of which an earlier version recorded no sections, and former ids of which it did not record what replaced them. */
function listNamesUnrecorded(draft: ContentDraft): ReportedRecord[] {
  const sections = listRecorded(draft).filter(({ entry }) => !entry.sections);
  const formers = RENAMED.flatMap(({ folder }) => {
    const known = draft.published?.value.replaced?.[folder] ?? {};
    return listFormer(draft[folder]).filter(({ id }) => publishedIds(draft, folder).has(id) && !known[id]);
  });
  return [
    ...sections.map(({ entry, at }) => ({ id: entry.slug, ...at('slug') })),
    ...formers.map(({ id, place }) => ({ id, ...place() })),
  ];
}

/** Sources that only one claim rests on: perhaps there is another file for the same source. */
function listSourcesUsedOnce(draft: ContentDraft): ReportedRecord[] {
  const uses = new Map<string, number>();
  for (const { claim } of listClaims(draft)) {
    for (const id of new Set(listSourcesOfClaim(claim).map((ref) => ref.id))) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...draft.sources].flatMap(([id, { at }]) => (uses.get(id) === 1 ? [{ id, ...at() }] : []));
}

/** Claims with hedge words that pages do not mark: listed in `unhedged`, or of a kind that does not fit the certainty. */
function listHedgesUnmarked(draft: ContentDraft): ReportedRecord[] {
  return listClaims(draft).flatMap(({ claim, commentary }) => {
    const words = findUnmarked(claim, proseLexicon(draft, commentary));
    return words.length > 0 ? [{ id: claim.id, commentary: commentary.slug, words, ...claim.at() }] : [];
  });
}

function findUnmarked(claim: ClaimDraft, lexicon: Lexicon | undefined): string[] {
  const { certainty, unhedged } = claim.value;
  const marked = certainty === 'stated' ? [] : findHedges(claim, lexicon, kindsFor(certainty), unhedged);
  const places = new Set(marked.map(({ index }) => index));
  const found = findHedges(claim, lexicon, HEDGES).filter(({ index }) => !places.has(index));
  const words = found.map(({ word }) => word);
  // Words in `unhedged` that the lexicon does not count as hedges either.
  const none = (unhedged ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !words.some((one) => holds(one, word)));
  return [...new Set([...words, ...none])];
}

/** Claims whose prose may be too firm or in the wrong voice, in a language whose lexicon is too incomplete to be sure. */
function listProseToCompare(draft: ContentDraft): ReportedRecord[] {
  return listClaims(draft).flatMap(({ claim, commentary }, index, claims) => {
    const lexicon = proseLexicon(draft, commentary);
    if (!lexicon || lexicon.complete) return [];
    const unsaid = listUnsaid(draft, claim, claims[index - 1]?.claim, lexicon).length > 0;
    return unsaid || isTooFirm(claim, lexicon) ? [{ id: claim.id, commentary: commentary.slug, ...claim.at() }] : [];
  });
}

/** Counts, each with the first ids. */
export function formatCoverage(coverage: Coverage): string {
  const shown = nameIn(coverage);
  const rows = kindsOf(coverage).map((kind) => {
    const found = coverage[kind];
    const first = found.slice(0, SHOWN).map(shown).join(', ');
    const { label } = coverageKinds[kind];
    return [label, found.length, found.length > SHOWN ? `${first}, …` : first] as const;
  });
  const width = Math.max(...rows.map(([label]) => label.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  return rows
    .map(([label, count, first]) => `  ${label.padEnd(width)}  ${String(count).padStart(digits)}  ${first}`.trimEnd())
    .join('\n');
}

/** Everything there is to look at, with places. */
export function formatWholeCoverage(coverage: Coverage): string {
  const shown = nameIn(coverage);
  return kindsOf(coverage)
    .map((kind) => {
      const lines = coverage[kind].map((found) => `  ${found.file}:${found.line}:${found.column}  ${shown(found)}`);
      return [`${coverageKinds[kind].label}: ${lines.length}`, ...lines].join('\n');
    })
    .join('\n\n');
}

/** Which rules on prose are off, a sentence for each commentary. */
export function formatRulesOff({ rulesOff }: Pick<Summary, 'rulesOff'>): string[] {
  return rulesOff.map(({ commentary, language, rules, listed }) => {
    const why = listed ? 'whose lexicon is incomplete' : 'for which there is no lexicon';
    const instead = listed ? '; claims that they may concern are listed as “prose to compare”' : '';
    return `Not checked in ${commentary}, which is in ${nameOf(language)}, ${why}: ${listWords(rules, 'and')}${instead}.`;
  });
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}

/** Shows an id, with its commentary if there are several, since they can have the same ids. */
function nameIn(coverage: Coverage): (found: ReportedRecord) => string {
  const slugs = new Set(kindNames.flatMap((kind) => coverage[kind].flatMap(({ commentary }) => commentary ?? [])));
  return ({ id, commentary, words }) => {
    const name = commentary === undefined || slugs.size < 2 ? id : `${commentary} ${id}`;
    return words ? `${name} (${words.join(', ')})` : name;
  };
}

/** All kinds, except empty ones that only concern languages with an incomplete lexicon, or content of earlier versions. */
function kindsOf(coverage: Coverage): CoverageKind[] {
  return kindNames.filter((kind) => coverage[kind].length > 0 || !['proseToCompare', 'namesUnrecorded'].includes(kind));
}

/** The most ids that are shown of each kind. */
const SHOWN = 5;
