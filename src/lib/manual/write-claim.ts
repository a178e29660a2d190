/** Writes claims in the form that sections have: the inverse of reading them, for guides with real claims as examples. */
import { formatClaimRef } from '../address/id.ts';
import { keysOf, roles } from '../vocabulary/index.ts';
import type {
  Attribution,
  Claim,
  ClaimEvent,
  ClaimLink,
  ClaimRelation,
  Corroboration,
  EditorNote,
  Figure,
  Inline,
  When,
} from '../edition/model.ts';

/** A claim with its prose and all its annotations. */
export function writeClaim(claim: Claim): string {
  const tags = [
    ...claim.attributions.map(writeAttribution),
    ...claim.corroborations.map(writeCorroboration),
    ...claim.events.map(writeEvent),
    ...claim.relations.map(writeRelation),
    ...claim.when.map(writeWhen),
    ...claim.figures.map(writeFigure),
    ...claim.links.map((link) => writeLink(link, claim)),
    ...claim.scopeNotes.map(({ body }) => `<ScopeNote>${writeProse(body)}</ScopeNote>`),
    ...claim.editorNotes.map((note) => `${openNote(note)}\n    ${writeProse(note.body)}\n  </EditorNote>`),
  ];
  return [openClaim(claim), ...[writeProse(claim.body), ...tags].map((line) => `  ${line}`), '</Claim>'].join('\n');
}

/** The opening tag of a claim. */
export function openClaim(claim: Claim): string {
  const { id, label, type, certainty, cue, negated, unhedged, unattributed, find } = claim;
  const props = {
    id,
    label,
    type,
    certainty,
    cue,
    unhedged: unhedged?.join(', '),
    unattributed,
    find: find?.join(', '),
  };
  return `${writeTag('Claim', props).replace(/ \/>$/, '')}${negated ? ' negated' : ''}>`;
}

/** The opening tag of an editor’s note. */
export function openNote({ kind, happened, date, references, entities }: EditorNote): string {
  const props = { kind, happened, date, references: idsOf(references), entities: idsOf(entities) };
  return writeTag('EditorNote', props).replace(/ \/>$/, '>');
}

/** Who says it, as a tag. */
export function writeAttribution({ source, count, stance, cue, carried, through, stated }: Attribution): string {
  const quotedSources = through?.map((quoted) => `${quoted.source.id}: ${quoted.cue}`).join('; ');
  return writeTag('Attribution', {
    source: source.id,
    count,
    stance,
    cue,
    carried: carried?.id,
    through: quotedSources,
    stated,
  });
}

/** A link of a claim to another, as a tag. */
export function writeLink({ rel, claim, why, by }: ClaimLink, { commentary }: Pick<Claim, 'commentary'>): string {
  const to = formatClaimRef({
    ...(claim.commentary !== commentary && { commentary: claim.commentary.slug }),
    id: claim.id,
  });
  return writeTag('Relates', { rel, to, why, by });
}

/** Support or dispute, as a tag. */
export function writeCorroboration({ kind, source, count, of, cue }: Corroboration): string {
  return writeTag('Corroboration', { kind, source: source.id, count, of, cue });
}

/** An event with its players, as a tag. */
export function writeEvent({ type, status, event, roles: played, unstated }: ClaimEvent): string {
  const players = keysOf(roles).map((role): [string, string | undefined] => [
    role,
    idsOf(played.filter((part) => part.role === role).map(({ entity }) => entity)),
  ]);
  const rest = { unstated: unstated.length > 0 ? unstated.join(' ') : undefined };
  return writeTag('Event', { type, status, event: event?.id, ...Object.fromEntries(players), ...rest });
}

/** A lasting relation, as a tag. */
export function writeRelation({ type, subject, object, place, status }: ClaimRelation): string {
  return writeTag('Relation', { type, subject: subject.id, object: object.id, place: place?.id, status });
}

function writeWhen({ edtf, mod, after, before, ref, text }: When): string {
  return writeTag('When', { edtf, mod, after: after?.id, before: before?.id, ref, text });
}

/** A number with its unit and date, as a tag. */
export function writeFigure({ value, low, high, approximate, unit, of, on }: Figure): string {
  const tag = writeTag('Figure', { value, low, high, unit, of, on });
  return approximate ? tag.replace(/ \/>$/, ' approximate />') : tag;
}

/** A self-closing tag with the props that have a value. */
function writeTag(name: string, props: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(props).flatMap(([prop, value]) =>
    value === undefined ? [] : [`${prop}="${quote(value)}"`],
  );
  return `<${[name, ...written].join(' ')} />`;
}

function writeProse(body: readonly Inline[]): string {
  const text = body.map(writeInline).join('');
  // At the start of a line, Markdown would read these as a list, a heading or a quotation.
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+#>]/, '\\$&');
}

function writeInline(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'cue':
      return node.value.replace(/[\\`*_{}[\]<>~&]/g, '\\$&');
    case 'emphasis':
      return `*${node.children.map(writeInline).join('')}*`;
    case 'strong':
      return `**${node.children.map(writeInline).join('')}**`;
    case 'entity':
      return `<Entity id="${node.id}">${node.children.map(writeInline).join('')}</Entity>`;
    case 'link':
      return `[${node.children.map(writeInline).join('')}](${node.url})`;
  }
}

function idsOf(records: readonly { readonly id: string }[]): string | undefined {
  return records.length > 0 ? records.map(({ id }) => id).join(' ') : undefined;
}

/** A value for use between quotation marks, where MDX reads character references. */
function quote(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
