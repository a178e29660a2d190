/** Reads a claim of `claims.json` into a draft. */
import { type PropsOf, type AnnotationName } from '../../schema/annotation.ts';
import { findHedges, kindsFor } from '../../edition/prose/cues.ts';
import type { ClaimDraft } from '../../edition/draft/draft.ts';
import { lexiconOf } from '../../lexicon/index.ts';
import type { Placed } from '../../edition/issue/issue.ts';
import type { Inline } from '../../edition/model.ts';
import type { ClaimJson, PartOf } from '../schema/claim.ts';

/** The draft of a claim. */
export function readClaim(claim: ClaimJson): ClaimDraft {
  const { id, label, type, certainty, cue, negated, find, text } = claim;
  const body = withoutCues(claim.body);
  const unhedged = listUnhedged(claim, body);
  return {
    id,
    ...placed({
      id,
      label,
      type,
      certainty,
      ...(cue !== undefined && { cue }),
      ...(negated && { negated: true as const }),
      ...(unhedged.length > 0 && { unhedged }),
      ...(find !== undefined && { find: [...find] }),
    }),
    body,
    text,
    mentions: listMentions(body),
    annotations: listAnnotations(claim),
    complete: true,
  };
}

/** A value without a real place in a file. */
export function placed<T>(value: T): Placed<T> {
  return { value, at: () => ({ file: '', line: 0, column: 0 }) };
}

function listAnnotations(claim: ClaimJson): ClaimDraft['annotations'] {
  return [
    ...claim.attributions.map((attribution) => draft('Attribution', readAttribution(attribution))),
    ...claim.corroborations.map(({ name: _, ...props }) => draft('Corroboration', props)),
    ...claim.events.map((event) => draft('Event', readEvent(event))),
    ...claim.relations.map(({ subject, object, ...rest }) =>
      draft('Relation', { ...rest, subject: [subject], object: [object] }),
    ),
    ...claim.when.map((when) => draft('When', when)),
    ...claim.figures.map((figure) => draft('Figure', readFigure(figure))),
    ...claim.links.map(({ claim: to, url: _, ...props }) => draft('Relates', { to, ...props })),
    ...claim.scopeNotes.map(({ text, body }) => draft('ScopeNote', {}, body, text)),
    ...claim.editorNotes.map((note) => draft('EditorNote', readNote(note), note.body, note.text)),
  ];
}

function draft<N extends AnnotationName>(name: N, value: PropsOf<N>, body: readonly Inline[] = [], text = '') {
  return { name, ...placed(value), body, text, mentions: listMentions(body) };
}

function readAttribution({
  name: _,
  voice: _voice,
  side: _side,
  carriedFrom: _from,
  through,
  ...props
}: PartOf<'attributions'>): PropsOf<'Attribution'> {
  return { ...props, ...(through && { through: through.map(({ source, cue }) => ({ source, cue })) }) };
}

function readEvent({ roles, unstated, ...rest }: PartOf<'events'>): PropsOf<'Event'> {
  const players = Map.groupBy(roles, ({ role }) => role);
  return {
    ...rest,
    ...Object.fromEntries([...players].map(([role, parts]) => [role, parts.map(({ entity }) => entity)])),
    ...(unstated.length > 0 && { unstated: [...unstated] }),
  };
}

function readFigure({ value, low, high, ...rest }: PartOf<'figures'>): PropsOf<'Figure'> {
  const numbers = Object.entries({ value, low, high }).filter(([, number]) => number !== undefined);
  return { ...rest, ...Object.fromEntries(numbers.map(([prop, number]) => [prop, String(number)])) };
}

function readNote({ kind, happened, date, references, entities }: PartOf<'editorNotes'>): PropsOf<'EditorNote'> {
  return {
    kind,
    ...(happened !== undefined && { happened }),
    date,
    references: references.map(({ id }) => id),
    ...(entities.length > 0 && { entities: [...entities] }),
  };
}

/** Removes cues, which the linker marks again from the text. */
function withoutCues(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const plain: Inline =
      node.type === 'cue'
        ? { type: 'text', value: node.value }
        : 'children' in node
          ? { ...node, children: withoutCues(node.children) }
          : node;
    const last = joined.at(-1);
    if (plain.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + plain.value };
    else joined.push(plain);
  }
  return joined;
}

/** Words that the lexicon lists as hedges but that are not marked: the claim declares them as `unhedged`. */
function listUnhedged({ certainty, text, body }: ClaimJson, plain: readonly Inline[]): string[] {
  if (certainty === 'stated') return [];
  const marked = listCues(body).map((words) => words.toLowerCase());
  return findHedges({ text, body: plain }, lexiconOf('en'), kindsFor(certainty)).flatMap(({ word }) =>
    marked.includes(word) ? [] : [word],
  );
}

function listCues(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'cue'
      ? node.cue === 'hedge'
        ? [node.value]
        : []
      : 'children' in node
        ? listCues(node.children)
        : [],
  );
}

function listMentions(nodes: readonly Inline[]): ClaimDraft['mentions'] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    const inner = listMentions(node.children);
    return node.type === 'entity' ? [placed({ id: node.id }), ...inner] : inner;
  });
}
