/** Rules on references that lead nowhere. */
import type { ContentDraft, CommentaryDraft, Unparsed } from '../draft/draft.ts';
import {
  listEntitiesOfClaim,
  listEntitiesOfSource,
  listNaming,
  listSourcesOfClaim,
  listWorks,
  type Ref,
  refsAt,
  listClaimsOfClaim,
} from '../draft/references.ts';
import { mapFormer } from './recorded.ts';
import type { Rule, Finding } from './rule.ts';
import { recordFolders } from '../read/layout.ts';
import { type ClaimId, isClaimId, parseClaimRef, sentenceOf } from '../../address/id.ts';
import { addTo, listPlaces } from '../issue/limit.ts';
import { listWords, suggest } from '../issue/words.ts';

/** Everything that content names exists. */
export const unknownRules: readonly Rule[] = [
  {
    name: 'unknown-entity',
    description: 'An entity that content names has a file in entities/.',
    check: (draft) => findUnknownRecords(draft, 'entities'),
  },
  {
    name: 'unknown-source',
    description: 'A source that content names has a file in sources/.',
    check: (draft) => findUnknownRecords(draft, 'sources'),
  },
  {
    name: 'unknown-claim',
    description: 'A claim that content names is a claim of the same commentary or, named with its folder, of another.',
    check: (draft) => draft.commentaries.flatMap((commentary) => checkCommentary(commentary, draft)),
  },
  {
    name: 'unknown-reference',
    description: 'A work that a fact or note rests on has a file in references/.',
    check: (draft) => findUnknownRecords(draft, 'references'),
  },
];

/** References to records of a folder that have no file there. */
export function findUnknownRecords(draft: ContentDraft, folder: keyof typeof recordFolders): Finding[] {
  return findUnknown(REFS[folder](draft), {
    noun: recordFolders[folder],
    expected: `the id of a file in ${folder}/`,
    known: [...draft[folder].keys()],
    unparsed: draft.unparsed[folder],
    ...(folder !== 'references' && { renamed: mapFormer(draft[folder]) }),
  });
}

const REFS = { entities: listEntityRefs, sources: listSourceRefs, references: listWorks };

function listEntityRefs(draft: ContentDraft): Ref[] {
  return [
    ...listNaming(draft).flatMap(listEntitiesOfClaim),
    ...[...draft.entities.values()].flatMap((entity) => [
      ...refsAt(entity, ['distinctFrom']),
      ...refsAt(entity, ['geography', 'within']),
    ]),
    ...[...draft.sources.values()].flatMap(listEntitiesOfSource),
    ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['original', 'authors']) : [])),
  ];
}

function listSourceRefs(draft: ContentDraft): Ref[] {
  return [
    ...listNaming(draft).flatMap(listSourcesOfClaim),
    ...draft.commentaries.flatMap(({ record }) => (record ? refsAt(record, ['authorSource']) : [])),
  ];
}

function checkCommentary(commentary: CommentaryDraft, { commentaries, unparsed }: ContentDraft): Finding[] {
  const { slug, record, sections } = commentary;
  const claims = sections.flatMap((section) => section.claims);
  const refs = [...claims.flatMap(listClaimsOfClaim), ...(record ? refsAt(record, ['argument']) : [])].map(toNamed);
  const others = refs.filter((ref) => ref.commentary !== undefined && ref.commentary !== slug);
  const known = commentaries.map((other) => other.slug);
  return [
    ...checkClaims(
      refs.filter((ref) => ref.commentary === undefined),
      commentary,
      { unparsed, expected: 'the id of a claim of this commentary' },
    ),
    ...refs.filter((ref) => ref.commentary === slug).map(describeOwn),
    ...findUnknown(
      others.map(({ commentary: id = '', place }) => ({ id, place })),
      {
        noun: 'commentary',
        expected: 'the folder of a commentary',
        known,
        unparsed: new Set(),
        renamed: new Map(
          commentaries.flatMap((other) => (other.record?.value.formerly ?? []).map((former) => [former, other.slug])),
        ),
      },
    ),
    ...commentaries.flatMap((other) => {
      const named = others.filter((ref) => ref.commentary === other.slug);
      // Few commentaries are named. Listing the claims of all others for each commentary takes longer than the rest of the check.
      return named.length === 0
        ? []
        : checkClaims(named, other, { unparsed, expected: `the id of a claim of "${other.slug}"` });
    }),
  ];
}

/** Checks references that must lead to claims of a commentary. */
function checkClaims(
  refs: readonly NamedRef[],
  { record, sections }: CommentaryDraft,
  { unparsed, expected }: { readonly unparsed: Unparsed; readonly expected: string },
): Finding[] {
  if (sections.some(({ idsKnown }) => !idsKnown)) return [];
  const ids = new Set<string>(sections.flatMap((section) => section.claims.map(({ id }) => id)));
  const successors = new Map<string, readonly ClaimId[]>(
    record?.value.withdrawn
      .filter(({ id }) => !ids.has(id))
      .map((withdrawal) => [withdrawal.id, withdrawal.successors]),
  );
  const isWithdrawn = ({ id }: Ref): boolean => successors.has(id);
  return [
    ...refs.filter(isWithdrawn).map((ref) => describeWithdrawn(ref, successors.get(ref.id) ?? [], expected)),
    ...findUnknown(
      refs.filter((ref) => !isWithdrawn(ref)),
      {
        noun: 'claim',
        expected,
        known: [...ids],
        unparsed: unparsed.words,
        // Another number is another sentence, not a typing mistake.
        mayMean: (id, other) => isClaimId(id) && isClaimId(other) && sentenceOf(id) === sentenceOf(other),
      },
    ),
  ];
}

/** A reference to a claim by its id, with the commentary if it names one. */
interface NamedRef extends Ref {
  readonly commentary?: string;
}

function toNamed(ref: Ref): NamedRef {
  return { ...ref, ...parseClaimRef(ref.id) };
}

function describeOwn({ commentary = '', id, place }: NamedRef): Finding {
  const message = `Unexpected commentary "${commentary}" before the id of a claim of its own, expected "${id}"`;
  return { message, hint: `write "${id}"`, ...place() };
}

function describeWithdrawn({ id, place }: Ref, successors: readonly ClaimId[], expected: string): Finding {
  const message = `Unexpected claim "${id}", which is withdrawn, expected ${expected}`;
  const hint = `in its place: ${listWords(successors)}`;
  return { message, ...(successors.length > 0 && { hint }), ...place() };
}

/** What a reference may lead to. */
interface Targets {
  /** “entity”, “source” … */
  readonly noun: 'entity' | 'source' | 'reference' | 'claim' | 'commentary' | 'successor';
  /** “a file in content/entities/”. */
  readonly expected: string;
  readonly known: readonly string[];
  /** Ids that exist, but in files that could not be parsed. */
  readonly unparsed: ReadonlySet<string>;
  /** Present ids by former id. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Whether a similar id may be what was meant by an unknown one; by default, any may. */
  readonly mayMean?: (id: string, other: string) => boolean;
}

/** What a command can create from an id alone. A commentary needs a text, and claims are written by people. */
const MADE_ALONE: ReadonlySet<Targets['noun']> = new Set(['entity', 'source', 'reference']);

/** Finds references that lead nowhere. */
export function findUnknown(
  refs: readonly Ref[],
  { noun, expected, known, unparsed, renamed = new Map(), mayMean = () => true }: Targets,
): Finding[] {
  const ids = new Set(known);
  const lost = refs.filter(({ id }) => !ids.has(id) && !unparsed.has(id));
  return [...Map.groupBy(lost, ({ id }) => id)].flatMap(([id, same]) => {
    const { message, hint } = describe(id);
    const [first, ...others] = same.map(({ place }) => place());
    if (!first) return [];
    // A missing file is one mistake, however often it is named.
    if (same.length > MOST) {
      return [{ message, hint: addTo(hint, `named ${listPlaces(others, first.file)} as well`), ...first }];
    }
    return [first, ...others].map((place) => ({ message, hint, ...place }));
  });

  function describe(id: string): Pick<Finding, 'message' | 'hint'> {
    const now = renamed.get(id);
    if (now !== undefined) {
      const message = `Unexpected ${noun} "${id}", which is "${now}" now, expected its present id`;
      return { message, hint: `write "${now}"` };
    }
    const candidates = [...known, ...unparsed].filter((other) => mayMean(id, other));
    const { hint } = suggest(id, candidates);
    const message = `Unexpected ${noun} "${id}", expected ${expected}`;
    if (!MADE_ALONE.has(noun)) return { message, hint };
    const made = `npm run new -- ${noun} ${id} makes`;
    return { message, hint: hint === undefined ? `${made} it` : `${hint} ${made} a new one` };
  }
}

/** Up to this many places, each is reported as a mistake of its own. */
const MOST = 5;
