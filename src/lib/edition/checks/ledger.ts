/** Rules on the ledger: its editions are those that were published, and every claim in them is accounted for. */
import { listRecorded, listWithLedger, continues, entryOf } from './recorded.ts';
import type { Rule, Finding } from './rule.ts';
import type { CommentaryDraft, ContentDraft, Unparsed } from '../draft/draft.ts';
import type { Placed, Place } from '../issue/issue.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { digestOriginal, digestSourceMap } from '../../ledger/digest.ts';
import { listPublished, type Published, findMoves } from './published.ts';
import { type ClaimId, formatClaimId, parseClaimId, sentenceOf } from '../../address/id.ts';

/** A ledger belongs to its commentary and has all its editions; the claims in them keep their ids. */
export const ledgerRules: readonly Rule[] = [
  {
    name: 'ledger-missing',
    description: 'Every published commentary has its ledger.',
    check: (draft, paths) => {
      const present = listWithLedger(paths);
      return listRecorded(draft).flatMap(({ entry, at, commentary }) => {
        if (!commentary || present.has(commentary.slug)) return [];
        const [root] = at().file.split('/');
        const count = entry.editions === 1 ? 'the edition' : `the ${entry.editions} editions`;
        return {
          message: `Unexpected absence of this file, expected ${count} of "${commentary.slug}" that published.json records`,
          hint: 'restore it from the version history; to undo an edition that is not online: npm run seal -- --undo',
          file: `${root}/commentaries/${commentary.slug}/ledger.json`,
          line: 1,
          column: 1,
        };
      });
    },
  },
  {
    name: 'ledger-shortened',
    description: 'A ledger has every edition that was published.',
    check: (draft) =>
      listRecorded(draft).flatMap(({ entry, commentary }) => {
        const ledger = commentary?.ledger;
        if (!ledger || ledger.value.editions.length >= entry.editions) return [];
        // The ledger of another commentary is reported by another rule.
        if (listRecorded(draft).some((other) => other.entry !== entry && continues(commentary, other.entry))) return [];
        const last = ledger.value.editions.length;
        return {
          message: `Unexpected end of the ledger after edition ${last}, expected edition ${entry.editions}, which published.json records`,
          hint: 'restore the file from the version history; to undo an edition that is not online: npm run seal -- --undo',
          ...ledger.at('editions', last - 1, 'number'),
        };
      }),
  },
  {
    name: 'ledger-replaced',
    description: 'The editions in a ledger are those that were published of that commentary, and of no other.',
    check: (draft) =>
      draft.commentaries.flatMap((commentary) =>
        commentary.ledger ? checkLedger(commentary, commentary.ledger, draft) : [],
      ),
  },
  {
    name: 'ledger-dates',
    description: 'No edition is older than the one before it.',
    check: ({ commentaries }) =>
      commentaries.flatMap(({ ledger }) =>
        (ledger?.value.editions ?? []).flatMap(({ number, date }, index, editions) => {
          const before = editions[index - 1]?.date;
          if (!ledger || before === undefined || date >= before) return [];
          return {
            message: `Unexpected date ${date} of edition ${number}, expected ${before}, that of edition ${number - 1}, or later`,
            hint: 'restore the file from the version history; an edition that is not online can be undone and sealed again: npm run seal -- --undo',
            ...ledger.at('editions', index, 'date'),
          };
        }),
      ),
  },
  {
    name: 'unknown-edition',
    description: 'An identifier names an edition, or the one that is sealed next, and each edition has one entry.',
    check: ({ commentaries }) =>
      commentaries.flatMap(({ record, ledger }) => {
        const next = (ledger?.value.editions.length ?? 0) + 1;
        const named = record?.value.identifiers.map(({ edition }) => edition) ?? [];
        return named.flatMap((edition, index) => {
          const isSecond = named.indexOf(edition) !== index;
          if (!record || (edition <= next && !isSecond)) return [];
          const message = isSecond
            ? `Unexpected second entry for edition ${edition}, expected one with all its identifiers`
            : `Unexpected identifier of edition ${edition}, expected one of edition ${next}, which is sealed next, or earlier`;
          return [{ message, ...record.at('identifiers', index, 'edition') }];
        });
      }),
  },
  {
    name: 'ledger-original',
    description: 'The source map is that of the original whose sentences the published ids number.',
    check: (draft) => listPublished(draft).flatMap((published) => checkOriginal(published, draft)),
  },
  {
    name: 'ledger-vanished',
    description: 'Every published id belongs to a claim, or to one that the record withdraws.',
    check: (draft) => listPublished(draft).flatMap((published) => checkVanished(published, draft.unparsed)),
  },
  {
    name: 'ledger-reused',
    description: 'The id of a withdrawn claim is never used again.',
    check: (draft) => listPublished(draft).flatMap(checkReused),
  },
  {
    name: 'ledger-moved',
    description: 'A published claim keeps its id.',
    check: (draft) =>
      listPublished(draft)
        .flatMap(findMoves)
        .map(({ claim: { id, at }, from }) => ({
          message: `Unexpected id "${id}" on the claim that is published as "${from}", expected the id it is cited by`,
          hint: `restore its id "${from}"; or, if "${from}" is to go, withdraw it with "${id}" among its successors`,
          ...at('id'),
        })),
  },
];

function checkLedger(commentary: CommentaryDraft, ledger: Placed<Ledger>, draft: ContentDraft): Finding[] {
  const { slug } = commentary;
  const entry = entryOf(draft, commentary);
  const { editions } = ledger.value;
  // A ledger that is shorter than recorded is reported by another rule, unless it belongs to another commentary.
  if (entry && continues(commentary, entry)) return [];
  const other = listRecorded(draft).find(
    (recorded) => recorded.entry !== entry && continues(commentary, recorded.entry),
  );
  if (other) {
    // A renamed folder takes its ledger along; another rule reports that the commentary’s name has vanished.
    if (!entry && !other.commentary) return [];
    const name = other.entry.slug;
    return [
      {
        message: `Unexpected editions of "${name}" in the ledger of "${slug}", expected ${entry ? 'its own, as published.json records them' : 'none that are published of another commentary'}`,
        hint: entry
          ? 'were folders swapped? give each its name back'
          : 'delete the ledger of a copy: it is a draft until its own first edition',
        ...ledger.at('editions', other.entry.editions - 1, 'number'),
      },
    ];
  }
  if (!entry || editions.length < entry.editions) return [];
  return [
    {
      message: `Unexpected edition ${entry.editions} in the ledger of "${slug}", expected the one that published.json records`,
      hint: 'restore both files from the version history; make changes in a new edition',
      ...ledger.at('editions', entry.editions - 1, 'number'),
    },
  ];
}

function checkOriginal({ commentary, ledger }: Published, draft: ContentDraft): Finding[] {
  const { sourceMap } = commentary;
  const last = ledger.value.editions.at(-1);
  const recorded = listRecorded(draft).find((candidate) => candidate.commentary === commentary);
  if (last?.sourceMap !== undefined && recorded?.entry.lastEdition === last.digest) {
    if (recorded.entry.sourceMap !== last.sourceMap) {
      const message = `Unexpected digest of the source map, expected that of edition ${last.number}`;
      return [{ message, hint: 'restore the file from the version history', ...recorded.at('sourceMap') }];
    }
  }
  if (!sourceMap || !last) return [];
  const { sentences } = sourceMap.value;
  // Early editions have no digest of the source map, which includes word counts; the record has one.
  const known = last.sourceMap ?? recorded?.entry.sourceMap;
  const isSame = digestOriginal(sentences) === last.original;
  if (isSame && (known === undefined || digestSourceMap(sentences) === known)) return [];
  return [
    {
      message: `Unexpected ${isSame ? 'word counts' : 'sentences'} of the original, expected those of edition ${last.number}, which the published ids count`,
      hint: 'restore the file from the version history; if the original itself was corrected and every id still fits: npm run seal -- --new-original',
      ...sourceMap.at('sentences'),
    },
  ];
}

function checkVanished(published: Published, { words }: Unparsed): Finding[] {
  const { commentary, record, ledger, standings, claims } = published;
  if (commentary.sections.length === 0 || commentary.sections.some(({ idsKnown }) => !idsKnown)) return [];
  const withdrawn = new Set(record.value.withdrawn.map(({ id }) => id));
  // A claim that has moved is reported by another rule.
  const moved = new Set(findMoves(published).map(({ from }) => from));
  return [...standings].flatMap(([id, standing]) => {
    if (claims.has(id) || withdrawn.has(id) || moved.has(id) || words.has(id)) return [];
    const place = findLastChange(ledger, id);
    const { file } = record.at();
    return standing.withdrawn
      ? {
          message: `Unexpected absence of "${id}", withdrawn in edition ${standing.withdrawn.since}, expected it under withdrawn`,
          hint: `put it back under withdrawn in ${file}, which its page shows`,
          ...place,
        }
      : {
          message: `Unexpected absence of the published claim "${id}", expected it in a section or under withdrawn`,
          hint: `put it back, or withdraw it in ${file}: - { id: '${id}', reason: … }`,
          ...place,
        };
  });
}

/** The place of a claim’s last change in the ledger. */
function findLastChange({ value, at }: Published['ledger'], id: ClaimId): Place {
  const edition = value.editions.findLastIndex(({ changes }) => changes.some((change) => change.id === id));
  const change = value.editions[edition]?.changes.findIndex((candidate) => candidate.id === id) ?? 0;
  return at('editions', edition, 'changes', change);
}

function checkReused({ standings, claims }: Published): Finding[] {
  return [...claims.values()].flatMap(({ id, at }) => {
    const withdrawn = standings.get(id)?.withdrawn;
    if (!withdrawn) return [];
    return {
      message: `Unexpected claim "${id}", whose id was withdrawn in edition ${withdrawn.since}, expected an id that was never used`,
      hint: `the next id of its sentence is "${nextId(id, [...standings.keys(), ...claims.keys()])}"`,
      ...at('id'),
    };
  });
}

/** The next id of the same sentence, with a letter after all that were ever used. */
function nextId(id: ClaimId, used: readonly ClaimId[]): ClaimId {
  const { paragraph = 0, sentence = 0 } = parseClaimId(id) ?? {};
  const letters = used
    .filter((other) => sentenceOf(other) === sentenceOf(id))
    .map((other) => parseClaimId(other)?.part ?? '');
  const last = letters.sort().at(-1) ?? '';
  return formatClaimId({ paragraph, sentence, part: last === '' ? 'a' : String.fromCharCode(last.charCodeAt(0) + 1) });
}
