/** Rules whose issues are fixed by sealing. */
import type { PublishedCommentary } from '../../schema/published.ts';
import type { CommentaryDraft, ContentDraft } from '../draft/draft.ts';
import { continues, entryOf, formerOf, listRecorded, publishedIds, RENAMED } from './recorded.ts';
import type { Finding, Rule } from './rule.ts';
import { type Authored, findChanges } from '../../ledger/history.ts';
import type { Change } from '../../schema/ledger.ts';
import type { SectionRecord } from '../../schema/records.ts';
import { toAuthored } from '../draft/authored.ts';
import type { Place } from '../issue/issue.ts';
import { listPublished, type Published } from './published.ts';
import { listEntitiesOfClaim, listSourcesOfClaim } from '../draft/references.ts';

/** The content is in an edition, and the edition is in the record. */
export const unsealedRules: readonly Rule[] = [
  {
    name: 'ledger-unrecorded',
    description: 'Every commentary with a ledger is in published.json, under its name and with all its editions.',
    check: (draft) => {
      const sealed = draft.commentaries.filter(({ ledger }) => ledger !== undefined);
      // A record that is missing or has mistakes is reported by another rule.
      if (!draft.published || sealed.length === 0) return [];
      if (draft.published.value.schemaVersion === 1) {
        const message = 'Unexpected record of version 1, expected version 2, which records commentaries as well';
        return [{ message, hint: 'npm run seal upgrades it', ...draft.published.at('schemaVersion') }];
      }
      return sealed.flatMap((commentary) => {
        const entry = entryOf(draft, commentary);
        return entry ? checkEntry(commentary, entry) : reportNew(commentary, draft);
      });
    },
  },
  {
    name: 'ledger-unsealed',
    description:
      'The content is what its last edition says, and the ids it names are recorded. Shown if nothing else is wrong: sealing comes last.',
    check: (draft) => [...listPublished(draft).flatMap(checkChanges), ...findUnrecorded(draft)],
  },
];

/** Names and editions that the entry does not have yet. */
function checkEntry(commentary: CommentaryDraft, entry: PublishedCommentary): Finding[] {
  const { slug, record, ledger } = commentary;
  const recorded = new Set([entry.slug, ...entry.formerly]);
  const names = [slug, ...formerOf(commentary)].flatMap((name, index): Finding[] => {
    if (!record || recorded.has(name)) return [];
    const message = `Unexpected name "${name}" of the published commentary "${entry.slug}", expected one that published.json records`;
    return [
      { message, hint: 'npm run seal records it', ...record.at(...(index === 0 ? [] : ['formerly', index - 1])) },
    ];
  });
  if (!ledger || ledger.value.editions.length <= entry.editions || !continues(commentary, entry)) return names;
  const message = `Unexpected edition ${entry.editions + 1} in the ledger, expected the ${entry.editions} that published.json records`;
  return [...names, { message, hint: 'npm run seal records it', ...ledger.at('editions', entry.editions, 'number') }];
}

/** A ledger without an entry, unless it belongs to another commentary, which is reported by another rule. */
function reportNew(commentary: CommentaryDraft, draft: ContentDraft): Finding[] {
  if (!commentary.ledger || listRecorded(draft).some(({ entry }) => continues(commentary, entry))) return [];
  return [
    {
      message: `Unexpected ledger of "${commentary.slug}", expected one that published.json records`,
      hint: 'restore published.json from the version history; if the commentary came from elsewhere with its ledger, npm run seal records it',
      ...commentary.ledger.at('editions', 0, 'number'),
    },
  ];
}

function checkChanges(published: Published): Finding[] {
  const { ledger, standings } = published;
  const last = ledger.value.editions.length;
  const changes = findChanges(standings, listAuthored(published));
  if (changes.length === 0) return checkHeadings(published, last);
  return changes.map((change) => ({
    message: describeChange(change, last),
    hint: SEAL,
    ...placeOf(change, published),
  }));
}

const SEAL = 'if it is intended, seal the next edition: npm run seal -- --note "what it is for"';

/** The first section that the last edition has not, as its records show. */
function checkHeadings({ commentary: { records, sections }, record }: Published, last: number): Finding[] {
  const before = records.get(last)?.value.sections.map(nameSection);
  // Records that are missing are reported by another rule.
  if (!before) return [];
  const now = sections.flatMap(({ title, original, claims: [first], at }) =>
    first ? [{ name: nameSection({ title, original, from: first.id }), at }] : [],
  );
  const index = Array.from({ length: Math.max(before.length, now.length) }, (_, each) => each).find(
    (each) => now[each]?.name !== before[each],
  );
  if (index === undefined) return [];
  const { name = 'end of the sections', at } = now[index] ?? {};
  const message = `Unexpected ${name}, expected ${before[index] ?? 'no such section'}, as edition ${last} says`;
  return [{ message, hint: SEAL, ...(at ? at('title') : record.at()) }];
}

/** A section by its heading, as its page shows it, and its first claim. */
function nameSection({ title, original, from }: SectionRecord): string {
  return `section ${original ? `“${title}”` : `“[${title}]”`} from "${from}"`;
}

function listAuthored({ record, claims }: Published): Authored {
  return {
    claims: [...claims.values()].map(toAuthored),
    withdrawn: record.value.withdrawn.filter(({ id }) => !claims.has(id)),
  };
}

function describeChange({ id, fate }: Change, last: number): string {
  switch (fate) {
    case 'published':
      return `Unexpected claim "${id}", which edition ${last} does not have, expected an edition that does`;
    case 'reworded':
      return `Unexpected wording of "${id}", expected that of edition ${last}`;
    case 'reannotated':
      return `Unexpected annotations of "${id}", expected those of edition ${last}`;
    case 'withdrawn':
      return `Unexpected withdrawal of "${id}", expected what edition ${last} says of it`;
  }
}

function placeOf({ id, fate }: Change, { record, claims }: Published): Place {
  if (fate === 'withdrawn') {
    return record.at(
      'withdrawn',
      record.value.withdrawn.findIndex((withdrawal) => withdrawal.id === id),
    );
  }
  const { at } = claims.get(id) ?? record;
  if (fate === 'reworded') return at('text', 0);
  return fate === 'published' ? at('id') : at();
}

/** Finds records that are published but not recorded: those that sealed claims name or, if there are no drafts, all. */
function findUnrecorded(draft: ContentDraft): Finding[] {
  const sealed = draft.commentaries.filter(({ ledger }) => ledger !== undefined);
  const claims = sealed.flatMap(({ sections }) => sections.flatMap((section) => section.claims));
  if (claims.length === 0) return [];
  // A record that is missing or has mistakes is reported by another rule.
  if (!draft.published) return [];
  const named = {
    entities: claims.flatMap(listEntitiesOfClaim),
    sources: claims.flatMap(listSourcesOfClaim),
  };
  const sections = sealed.flatMap((commentary) => {
    const recorded = entryOf(draft, commentary)?.sections;
    if (!recorded) return [];
    const known = new Set(recorded.map(({ anchor }) => anchor));
    return commentary.sections.flatMap((section) => {
      const name = [section.anchor, ...section.formerly].find((one) => !known.has(one));
      if (name === undefined || section.claims.length === 0) return [];
      const message = `Unexpected section "${name}", which is published but not recorded, expected its name in published.json`;
      return { message, hint: 'npm run seal records it', ...section.at() };
    });
  });
  const hasDraft = sealed.length < draft.commentaries.length;
  const records = RENAMED.flatMap(({ noun, folder }) => {
    const recorded = publishedIds(draft, folder);
    const ids = new Set([...named[folder].map(({ id }) => id), ...(hasDraft ? [] : draft[folder].keys())]);
    return [...ids].flatMap((id) => {
      const record = recorded.has(id) ? undefined : draft[folder].get(id);
      if (!record) return [];
      const message = `Unexpected ${noun} "${id}", which is published but not recorded, expected its id in published.json`;
      return { message, hint: 'npm run seal records it', ...record.at() };
    });
  });
  return [...records, ...sections];
}
