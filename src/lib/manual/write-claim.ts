/** Writes claims in the form that sections have: the inverse of reading them, for guides with real claims as examples. */
import type { Claim, EditorNote, Inline } from '../edition/model.ts';
import type { Authored } from '../schema/records.ts';
import { keysOf } from '../vocabulary/index.ts';

/** The components without prose, each with the list of a claim’s record that has their props. */
const LISTS = {
  Attribution: 'attributions',
  Corroboration: 'corroborations',
  Event: 'events',
  Relation: 'relations',
  When: 'when',
  Figure: 'figures',
  Relates: 'links',
} as const satisfies Record<string, keyof Authored>;

/** A claim with its prose and all its annotations. */
export function writeClaim(claim: Claim): string {
  const tags = [
    ...keysOf(LISTS).flatMap((name) => writeTags(claim, name)),
    ...claim.scopeNotes.map(({ body }) => `<ScopeNote>${writeProse(body)}</ScopeNote>`),
    ...claim.editorNotes.map((note) => `${openNote(note)}\n    ${writeProse(note.body)}\n  </EditorNote>`),
  ];
  return [openClaim(claim), ...[writeProse(claim.body), ...tags].map((line) => `  ${line}`), '</Claim>'].join('\n');
}

/** The annotations of a claim that use a component, as tags: all of them, or those whose props fit. */
export function writeTags(
  claim: Claim,
  name: keyof typeof LISTS,
  fits: (props: Props) => boolean = () => true,
): string[] {
  const annotations: readonly Props[] =
    name === 'Relation' ? listRelations(claim) : (claim.authored[LISTS[name]] ?? []);
  return annotations.filter(fits).map((props) => `<${writeProps(name, props)} />`);
}

/** Relations as the model has them, each with one subject and one object. */
function listRelations({ relations }: Claim): Props[] {
  return relations.map(({ type, subject, object, place, status }) => {
    return { type, subject: subject.id, object: object.id, place: place?.id, status };
  });
}

/** The opening tag of a claim. */
export function openClaim(claim: Claim): string {
  const { id, label, type, certainty, cue, negated, unhedged, unattributed, find } = claim;
  const lists = { unhedged: unhedged?.join(', '), unattributed, find: find?.join(', ') };
  return `<${writeProps('Claim', { id, label, type, certainty, cue, ...lists, negated })}>`;
}

/** The opening tag of an editor’s note. */
export function openNote({ kind, happened, date, references, entities }: EditorNote): string {
  const [works, concerned] = [references, entities].map((records) => records.map(({ id }) => id));
  return `<${writeProps('EditorNote', { kind, happened, date, references: works, entities: concerned })}>`;
}

/** The name of a component and the props that have a value. Flags, which are written bare, come last. */
function writeProps(name: string, props: Props): string {
  const { type, status } = props;
  const inOrder = Object.entries(name === 'Event' ? { type, status, ...props } : props);
  const flags = inOrder.flatMap(([prop, value]) => (value === true ? [prop] : []));
  const written = inOrder.flatMap(([prop, value]) => {
    const text = Array.isArray(value) ? joinItems(value) : value;
    return typeof text === 'string' && text !== '' ? [`${prop}="${quote(text)}"`] : [];
  });
  return [name, ...written, ...flags].join(' ');
}

/** The props of an annotation, as the record of a claim has them. */
type Props = Readonly<Record<string, unknown>>;

/** Ids and roles are separated by spaces. Sources that are quoted, with their cues, are separated by semicolons. */
function joinItems(items: readonly (string | { source: string; cue: string })[]): string {
  const texts = items.map((item) => (typeof item === 'string' ? item : `${item.source}: ${item.cue}`));
  return texts.join(items.some((item) => typeof item !== 'string') ? '; ' : ' ');
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

/** A value for use between quotation marks, where MDX reads character references. */
function quote(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
