/** Rules on dates. */
import { type Day, isoDay, toSpan } from '../../date/span.ts';
import { type ClaimDraft, type CommentaryDraft, type ContentDraft, listDrafts } from '../draft/draft.ts';
import type { EntityRecord } from '../../schema/index.ts';
import type { Place, Placed } from '../issue/issue.ts';
import { type ClaimType, statuses } from '../../vocabulary/index.ts';
import { listClaims } from '../draft/references.ts';
import type { Finding, Rule } from './rule.ts';

/** Events, statements, publications and notes are in a possible order. */
export const dateRules: readonly Rule[] = [
  {
    name: 'impossible-date',
    description:
      'Nothing was written, published or said in the future, noted before it was published, or reported before it happened.',
    check: (draft, { today = new Date().toISOString().slice(0, 10) }) => {
      const latest = lastDay(draft, today);
      return [
        ...draft.commentaries.flatMap((commentary) => checkOriginal(commentary, latest)),
        ...listClaims(draft).flatMap(({ claim, commentary }) => checkClaim(claim, commentary, latest)),
        ...[...draft.entities.values()].flatMap((entity) => checkEntity(entity, latest)),
        ...[...draft.references.values()].flatMap((reference) =>
          checkPast(reference, ['archived', 'date'], reference.value.archived?.date, latest, 'of the copy'),
        ),
      ];
    },
  },
  {
    name: 'not-since',
    description: 'What a note of the kind since reports happened after the article was published.',
    check: (draft) => [...checkClaims(draft), ...checkEntities(draft)],
  },
];

/**
 * The last day that is not in the future: tomorrow, which may have begun elsewhere. The days of editions count as well, so that
 * published content is not refused if the clock is slow.
 */
function lastDay({ commentaries }: ContentDraft, today: string): Day {
  const days = [today, ...commentaries.flatMap(({ ledger }) => (ledger?.value.editions ?? []).map(({ date }) => date))];
  return Math.max(...days.map((day) => startOf(day))) + 1;
}

function checkOriginal(commentary: CommentaryDraft, latest: Day): Finding[] {
  const { record } = commentary;
  const path = ['original', 'issued', 'edtf'];
  return record ? checkPast(record, path, issuedOf(commentary), latest, 'of publication') : [];
}

function checkClaim(claim: ClaimDraft, commentary: CommentaryDraft, latest: Day): Finding[] {
  const { type } = claim.value;
  const { from, to = Infinity } = toSpan(issuedOf(commentary) ?? '..');
  // The article cannot report what happened after it.
  const end = Math.min(latest, to - 1);
  const isPast = !mayBeFuture(claim);
  return [
    ...listDrafts(claim, 'Attribution').flatMap((attribution) =>
      checkPast(attribution, ['stated'], attribution.value.stated, end, 'of a statement', 'when was it made?'),
    ),
    ...(isPast ? listDrafts(claim, 'When') : []).flatMap((when) =>
      checkPast(when, ['edtf'], when.value.edtf, end, `in a ${type}`, FUTURE_HINT),
    ),
    ...(isPast ? listDrafts(claim, 'Figure') : []).flatMap((figure) =>
      checkPast(figure, ['on'], figure.value.on, end, `of a figure in a ${type}`, FUTURE_HINT),
    ),
    ...listDrafts(claim, 'EditorNote').flatMap((note) => checkNote(note, [], note.value, latest, from)),
  ];
}

/** Whether a claim can be about what was still in the future when the article appeared. */
function mayBeFuture(claim: ClaimDraft): boolean {
  const status = [...listDrafts(claim, 'Event'), ...listDrafts(claim, 'Relation')].map(({ value }) => value.status);
  return MAY_BE_FUTURE[claim.value.type] || status.some((one) => one !== undefined && statuses[one].stage === 'open');
}

/** Whether claims of a type can be about the future, whatever the status of their events. */
const MAY_BE_FUTURE: Readonly<Record<ClaimType, boolean>> = {
  report: false,
  assessment: true,
  inference: true,
  forecast: true,
  distinction: true,
  question: true,
  recommendation: true,
};

const FUTURE_HINT = 'what is in the future is a forecast, or has a status such as announced or proposed';

function checkEntity(entity: Placed<EntityRecord>, latest: Day): Finding[] {
  return [
    ...entity.value.dates.flatMap(({ edtf }, index) =>
      checkPast(entity, ['dates', index, 'edtf'], edtf, latest, 'of what happened'),
    ),
    ...entity.value.notes.flatMap((note, index) => checkNote(entity, ['notes', index], note, latest)),
  ];
}

/** Checks the day on which a note was written, and the date of what it reports. */
function checkNote(
  record: Placed<unknown>,
  path: Path,
  { date, happened }: { readonly date: string; readonly happened?: string | undefined },
  latest: Day,
  published?: Day,
): Finding[] {
  const written = startOf(date);
  const early = checkPast(record, [...path, 'date'], date, latest, 'of a note');
  if (early.length > 0) return early;
  if (published !== undefined && written < published && published <= latest) {
    const message = `Unexpected date "${date}" of a note, expected one after the article (${isoDay(published)})`;
    return [{ message, ...record.at(...path, 'date') }];
  }
  // One day is allowed for time zones, as for the note itself.
  if (happened === undefined || startOf(happened) <= written + 1) return [];
  const message = `Unexpected date "${happened}" of what happened since, expected none after the note was written (${date})`;
  return [{ message, ...record.at(...path, 'happened') }];
}

/** A date with a hint is one in the article; others only must not be in the future. */
function checkPast(
  record: Placed<unknown>,
  path: Path,
  date: string | undefined,
  latest: Day,
  of: string,
  hint?: string,
): Finding[] {
  if (date === undefined || startOf(date) <= latest) return [];
  const expected = hint === undefined ? 'in the future' : 'after the article was published';
  return [{ message: `Unexpected date "${date}" ${of}, expected none ${expected}`, hint, ...record.at(...path) }];
}

type Path = readonly (string | number)[];

function checkClaims(draft: ContentDraft): Finding[] {
  return listClaims(draft).flatMap(({ claim, commentary }) =>
    listDrafts(claim, 'EditorNote').flatMap(({ value: { happened }, at }) =>
      checkSince(happened, issuedOf(commentary), () => at('happened')),
    ),
  );
}

/** An entity belongs to all commentaries, so what its notes report must be later than the earliest article. */
function checkEntities({ commentaries, entities }: ContentDraft): Finding[] {
  const [first] = commentaries
    .flatMap((commentary) => issuedOf(commentary) ?? [])
    .sort((a, b) => startOf(a) - startOf(b));
  return [...entities.values()].flatMap(({ value: { notes }, at }) =>
    notes.flatMap(({ happened }, index) => checkSince(happened, first, () => at('notes', index, 'happened'))),
  );
}

/** Refuses a date before the first day on which the article can have been published. */
function checkSince(happened: string | undefined, issued: string | undefined, place: () => Place): Finding[] {
  if (happened === undefined || issued === undefined || startOf(happened) > startOf(issued)) return [];
  const message = `Unexpected date "${happened}" of what happened since, expected one after the article (${issued})`;
  return [{ message, hint: 'what came before it is a note of another kind', ...place() }];
}

/** The first day that a date can mean; before all others if its beginning is unknown. */
function startOf(date: string): Day {
  return toSpan(date).from ?? -Infinity;
}

function issuedOf({ record }: CommentaryDraft): string | undefined {
  return record?.value.original.issued?.edtf;
}
