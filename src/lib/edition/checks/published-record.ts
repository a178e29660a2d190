/** Rules on what `published.json` records: ids and names that readers may already use. */
import { classify } from '../read/layout.ts';
import type { Rule, Finding, Paths } from './rule.ts';
import type { ContentDraft } from '../draft/draft.ts';
import {
  type Formers,
  listFormer,
  RENAMED,
  mapFormer,
  continues,
  formerOf,
  listRecorded,
  NOWHERE,
  type Recorded,
} from './recorded.ts';
import type { Placed } from '../issue/issue.ts';
import { suggest } from '../issue/words.ts';

/** Everything published still exists, or its id or name is now a former one of what replaced it. */
export const publishedRecordRules: readonly Rule[] = [
  {
    name: 'record-missing',
    description: 'Where a commentary has a ledger, `published.json` records what was published.',
    check: (_, { read, unread }) => {
      const paths = [...read, ...unread];
      const has = (kind: string): boolean => paths.some((path) => classify(path)?.kind === kind);
      if (has('published') || !has('ledger')) return [];
      const [root = ''] = paths[0]?.split('/') ?? [];
      const message = 'Unexpected absence of this file, expected the record of what was published';
      return [
        { message, hint: 'restore it from the version history', file: `${root}/published.json`, line: 1, column: 1 },
      ];
    },
  },
  {
    name: 'record-reused',
    description:
      'A former id of an entity or source, or name of a commentary or section, belongs to one of them and is not reused.',
    check: (draft) => [
      ...RENAMED.flatMap(({ noun, folder }) =>
        checkReused(draft[folder], {
          noun,
          isThere: (id) => draft[folder].has(id) || draft.unparsed[folder].has(id),
          instead: (id) => `merge content/${folder}/${id}.yaml into this file, or give it another id`,
        }),
      ),
      ...draft.commentaries.flatMap(({ sections }) =>
        checkReused(new Map(sections.map((section) => [section.anchor, { value: section, at: section.at }])), {
          noun: 'section',
          isThere: (id) => sections.some(({ anchor }) => anchor === id),
          instead: () => 'give that file another name',
        }),
      ),
      ...checkReused(recordsOf(draft), {
        noun: 'commentary',
        isThere: (id) => draft.commentaries.some(({ slug }) => slug === id),
        instead: () => 'give that folder another name',
      }),
    ],
  },
  {
    name: 'record-vanished',
    description:
      'Every published id of an entity or source belongs to a file, as its present id or as a former one that stays with its record.',
    check: (draft) => RENAMED.flatMap((kind) => [...checkVanished(draft, kind), ...checkReplaced(draft, kind.folder)]),
  },
  {
    name: 'section-vanished',
    description:
      'Every published name of a section belongs to a section of the commentary, as its present or a former name.',
    check: (draft) => listRecorded(draft).flatMap((recorded) => checkSections(recorded, draft)),
  },
  {
    name: 'record-swapped',
    description:
      'No published entities, sources or references have exchanged the names that editions record, nor sections their places, and a former id is in the file that has its name now.',
    check: (draft) => {
      const names = draft.commentaries.flatMap(({ records }) => [...records.values()].map(({ value }) => value.names));
      const pick = <R>(list: Readonly<Record<string, R>>, of: (record: R) => string) =>
        Object.entries(list).map(([id, record]) => [id, of(record)] as const);
      const entities = byId(names.flatMap((one) => pick(one.entities, (name) => name)));
      const sources = byId(names.flatMap((one) => pick(one.sources, ({ name }) => name)));
      const references = byId(names.flatMap((one) => pick(one.references, ({ title }) => title)));
      return [
        ...checkSwapped(draft.entities, 'name', entities),
        ...checkSwapped(draft.sources, 'name', sources),
        ...checkSwapped(draft.references, 'title', references),
        ...checkFormerNames(draft, 'entities', entities),
        ...checkFormerNames(draft, 'sources', sources),
        ...listRecorded(draft).flatMap(checkExchanged),
      ];
    },
  },
  {
    name: 'commentary-vanished',
    description: 'Every published name of a commentary belongs to a folder, as its present or a former name.',
    check: (draft, paths) => listRecorded(draft).flatMap((recorded) => checkRecorded(recorded, draft, paths)),
  },
];

/** What differs between the kinds of record. */
interface Kind {
  readonly noun: string;
  readonly isThere: (id: string) => boolean;
  /** What to do if an id is in use again. */
  readonly instead: (id: string) => string;
}

function checkReused(records: Formers, { noun, isThere, instead }: Kind): Finding[] {
  const owners = new Map<string, string>();
  return listFormer(records).flatMap(({ id, owner, place }) => {
    const other = owners.get(id);
    owners.set(id, owner);
    if (id === owner) {
      return { message: `Unexpected former id "${id}", which the ${noun} has now, expected another`, ...place() };
    }
    if (isThere(id)) {
      const message = `Unexpected former id "${id}", which another ${noun} has now, expected an id that no file has`;
      const hint = `what was at that address must not become something else: ${instead(id)}`;
      return { message, hint, ...place() };
    }
    if (other === undefined) return [];
    const message = `Unexpected former id "${id}", which "${other}" also had, expected it once`;
    return { message, hint: 'an address leads to one page: remove one of them', ...place() };
  });
}

function recordsOf({ commentaries }: ContentDraft): Formers {
  return new Map(commentaries.flatMap(({ slug, record }) => (record ? [[slug, record] as const] : [])));
}

function checkVanished(draft: ContentDraft, { noun, folder }: (typeof RENAMED)[number]): Finding[] {
  const { published, unparsed } = draft;
  if (!published) return [];
  const records = draft[folder];
  const former = mapFormer(records);
  return published.value[folder].flatMap((id, index) => {
    // A file with mistakes may be the one that lists it.
    if (records.has(id) || former.has(id) || unparsed[folder].has(id) || unparsed.words.has(id)) return [];
    const message = `Unexpected absence of the published ${noun} "${id}", expected its file, or its id under formerly in the file of another ${noun}`;
    const { hint = '' } = suggest(id, records.keys());
    return {
      message,
      hint: `put content/${folder}/${id}.yaml back, or add formerly: [${id}] to the file that replaces it${hint && `; ${hint}`}`,
      ...published.at(folder, index),
    };
  });
}

/** Former ids that another record lists now, although the one that listed them is still there and was not renamed to it. */
function checkReplaced({ published, unparsed, ...draft }: ContentDraft, folder: 'entities' | 'sources'): Finding[] {
  const records = draft[folder];
  const owners = mapFormer(records);
  return listFormer(records).flatMap(({ id, owner, place }) => {
    const before = published?.value.replaced?.[folder][id];
    const heir = before === undefined ? owner : (owners.get(before) ?? before);
    // A former id that both list is reported by another rule.
    if (before === undefined || unparsed.words.has(id) || records.get(heir)?.value.formerly.includes(id)) return [];
    const message = `Unexpected former id "${id}" in "${owner}", expected it in "${heir}", as published.json records`;
    const hint = `links to it would lead to something else: put it back; if the two were merged by mistake, first give "${id}" a file of its own and seal`;
    return [{ message, hint, ...place() }];
  });
}

function checkSections({ entry, at, commentary }: Recorded, { unparsed }: ContentDraft): Finding[] {
  const { sections = [] } = commentary ?? {};
  const names = new Set(sections.flatMap(({ anchor, formerly }) => [anchor, ...formerly]));
  return (entry.sections ?? []).flatMap(({ anchor, from }, index) => {
    // A file with mistakes may be the one that lists it. A commentary that is gone is reported by another rule.
    if (!commentary || names.has(anchor) || unparsed.words.has(anchor)) return [];
    const message = `Unexpected absence of the published section "${anchor}", expected its file, or its name under formerly in the section that it is now in`;
    const heir = sections.find(({ claims }) => claims.some(({ id }) => id === from));
    const hint = heir
      ? `its claims are in ${heir.file}: rename the file back, or add formerly: [${anchor}] to its front matter`
      : 'put its file back, or add its name to formerly in the front matter of the section that has its claims now';
    return [{ message, hint, ...at('sections', index, 'anchor') }];
  });
}

/** Sections of which each begins where another one did. */
function checkExchanged({ entry, commentary }: Recorded): Finding[] {
  const sections = new Map(
    commentary?.sections.flatMap((section) => [section.anchor, ...section.formerly].map((name) => [name, section])),
  );
  const began = new Map(entry.sections?.flatMap(({ anchor, from }) => (sections.has(anchor) ? [[from, anchor]] : [])));
  const placeOf = (anchor: string): string | undefined => began.get(sections.get(anchor)?.claims[0]?.id ?? '0.0');
  return findCircles(sections.keys(), placeOf).flatMap(({ id, next }) => {
    const message = `Unexpected section "${id}" at the place of "${next}", expected it where it was published`;
    const hint =
      'links to each would lead to the other: give the files their former names back, or exchange what they list under formerly';
    return { message, hint, ...(sections.get(id)?.at() ?? NOWHERE) };
  });
}

/** Files that were exchanged: each id has a name that editions record only for another of them. */
function checkSwapped<N extends string>(
  records: ReadonlyMap<string, Placed<Readonly<Record<N, string>>>>,
  field: N,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const has = (id: string, name: string): boolean => names.get(id)?.has(name) === true;
  const moved = [...records].flatMap(([id, { value }]) =>
    names.has(id) && !has(id, value[field]) ? [[id, value[field]] as const] : [],
  );
  const ownerOf = (id: string): string | undefined => {
    const name = records.get(id)?.value[field] ?? '';
    return moved.find(([other]) => other !== id && has(other, name))?.[0];
  };
  const ids = moved.map(([id]) => id);
  return findCircles(ids, ownerOf).flatMap(({ id, next }) => {
    const message = `Unexpected ${field} of "${id}", which editions record for "${next}", expected its own or a new one`;
    const hint = 'an id always means the same: give the files their former names back';
    return { message, hint, ...(records.get(id)?.at(field) ?? NOWHERE) };
  });
}

/** New former ids in another file than the one that has taken over their name, such as that of the renamed record. */
function checkFormerNames(
  { published, ...draft }: ContentDraft,
  folder: 'entities' | 'sources',
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const records = draft[folder];
  return listFormer(records).flatMap(({ id, owner, place }) => {
    const own = names.get(id) ?? new Set();
    const isRecorded = published?.value.replaced?.[folder][id] !== undefined;
    if (isRecorded || own.has(records.get(owner)?.value.name ?? '')) return [];
    const heir = [...records].find(([other, { value }]) => own.has(value.name) && !names.get(other)?.has(value.name));
    if (!heir) return [];
    const message = `Unexpected former id "${id}" in "${owner}", expected it in "${heir[0]}", which has the name that editions record for it`;
    return [{ message, hint: 'links to it would lead to something else: move it there', ...place() }];
  });
}

function byId(recorded: readonly (readonly [id: string, name: string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const [id, name] of recorded) names.set(id, (names.get(id) ?? new Set()).add(name));
  return names;
}

/** Ids of which each has taken the place of the next, until the last has that of the first. Each circle is reported once, at its first id. */
function findCircles(
  ids: Iterable<string>,
  nextOf: (id: string) => string | undefined,
): { readonly id: string; readonly next: string }[] {
  return [...ids].flatMap((id) => {
    const circle: string[] = [];
    for (let next = nextOf(id); next !== undefined && !circle.includes(next); next = nextOf(next)) circle.push(next);
    const [next = id] = circle;
    return next !== id && circle.at(-1) === id && circle.every((other) => id <= other) ? [{ id, next }] : [];
  });
}

function checkRecorded({ entry, at, commentary }: Recorded, draft: ContentDraft, { unread }: Paths): Finding[] {
  // A record with mistakes may be the one that lists it; a folder that cannot be read is reported by another rule.
  const isExcused = (slug: string): boolean =>
    draft.unparsed.words.has(slug) || unread.some((path) => `${path}/`.includes(`/commentaries/${slug}/`));
  if (!commentary) {
    if (isExcused(entry.slug)) return [];
    const message = `Unexpected absence of the published commentary "${entry.slug}", expected its folder, or its name under formerly in the record of the commentary it is now`;
    return [{ message, hint: hintFor(entry, draft), ...at('slug') }];
  }
  const names = [commentary.slug, ...formerOf(commentary)];
  return entry.formerly.flatMap((slug, index) => {
    if (names.includes(slug) || isExcused(slug) || !commentary.record) return [];
    const { file } = commentary.record.at();
    const message = `Unexpected absence of "${slug}", a published name of the commentary "${commentary.slug}", expected it under formerly in ${file}`;
    return { message, hint: 'put it back: pages at its addresses link to the present ones', ...at('formerly', index) };
  });
}

function hintFor(entry: Recorded['entry'], { commentaries }: ContentDraft): string {
  const renamed = commentaries.find((commentary) => continues(commentary, entry));
  if (renamed) {
    return `commentaries/${renamed.slug} has its editions: rename the folder back, or add formerly: [${entry.slug}] to its commentary.yaml`;
  }
  const restore = `restore commentaries/${entry.slug} from the version history`;
  const claimant = commentaries.find((commentary) => formerOf(commentary).includes(entry.slug));
  return claimant
    ? `commentaries/${claimant.slug} says that this was its name, but has other editions: ${restore}`
    : restore;
}
