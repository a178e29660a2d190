/** Resolves every reference in drafts without issues, derives all back-links, and freezes the result. */
import type { ContentDraft } from '../draft/draft.ts';
import type { Claim, Commentary, Edition } from '../model.ts';
import { linkCommentary, linkLinks } from './commentary.ts';
import { linkRecords, lookUp, type Records } from './records.ts';

/** The frozen edition. Only content without issues may be linked: throws if a reference leads nowhere. */
export function linkEdition(draft: ContentDraft): Edition {
  if (!draft.site) throw new Error('Content without site.yaml was linked before it was checked');
  const records = linkRecords(draft);
  const { language } = draft.site.value;
  const linked = draft.commentaries.map((commentary) =>
    linkCommentary(commentary, records, draft.published?.value.commentaries ?? [], language),
  );
  linkLinks(linked);
  const commentaries = linked.map(({ commentary }) => commentary);
  const claims = commentaries.flatMap((commentary: Commentary) => commentary.claims);
  for (const claim of claims) linkBack(claim, records);
  const order = new Map(claims.map((claim, index) => [claim, index]));
  const inOrder = (a: Claim, b: Claim): number => lookUp(order, a) - lookUp(order, b);
  for (const entity of records.entities.values()) {
    entity.says = [...new Set(entity.sources.flatMap((source) => source.claims))].sort(inOrder);
  }
  return deepFreeze({
    site: draft.site.value,
    commentaries,
    claims,
    entities: sortByName(records.entities.values(), ({ name }) => name),
    sources: sortByName(records.sources.values(), ({ name }) => name),
    references: sortByName(records.references.values(), ({ title }) => title),
    ...(draft.published && { published: draft.published.value }),
  });
}

/** Adds a claim to the lists of everything that it refers to. Called claim by claim, which keeps reading order. */
function linkBack(claim: Claim, { entities, sources }: Records): void {
  for (const { entity, as } of claim.entities) entities.get(entity.id)?.claims.push({ claim, as });
  for (const note of claim.editorNotes) {
    for (const { id } of note.entities) entities.get(id)?.claimNotes.push({ claim, note });
  }
  for (const { source } of claim.attributions) {
    sources.get(source.id)?.claims.push(claim);
    if (claim.attributions.length === 1) sources.get(source.id)?.alone.push(claim);
  }
  for (const id of new Set(claim.attributions.flatMap(({ through = [] }) => through.map(({ source }) => source.id)))) {
    sources.get(id)?.quotedIn.push(claim);
  }
  for (const id of new Set(claim.corroborations.map(({ source }) => source.id))) {
    sources.get(id)?.corroborates.push(claim);
  }
}

/** Sorts by name in English order, whatever the machine’s language. Records with the same name stay in the order of their ids. */
function sortByName<T>(records: Iterable<T>, nameOf: (record: T) => string): T[] {
  const collator = new Intl.Collator('en');
  return [...records].sort((a, b) => collator.compare(nameOf(a), nameOf(b)));
}

/** Freezes a value and everything reachable from it, cycles included. Maps and class instances are not expected. */
function deepFreeze<T>(value: T): T {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) pending.push(part);
  }
  return value;
}
