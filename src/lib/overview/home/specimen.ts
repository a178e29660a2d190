/** Finds one sentence of a commentary that shows what the site adds: who says it, how firmly, and what the editors note. */
import type { Claim, Commentary, EditorNote, Inline } from '../../edition/model.ts';
import { isOwn } from '../../wording/attribution.ts';
import { mentionsIn, plainText } from '../../wording/mentions.ts';

/** A callout on words of the specimen. */
export interface Callout {
  readonly kind: 'voice' | 'hedge' | 'note';
  readonly claim: Claim;
  /** The words it is about, as the claim has them. */
  readonly words: string;
  readonly note?: EditorNote;
}

/** The claims of a sentence of the original, and callouts on them, in the order of the words. */
export type Specimen = ReturnType<typeof toSpecimen>;

/** The sentence with most kinds of callouts; of several, the last one. Undefined if there are no callouts. */
export function findSpecimen({ claims }: Pick<Commentary, 'claims'>): Specimen | undefined {
  const bySentence = [...Map.groupBy(claims, ({ sentence }) => sentence.id).values()];
  const found = bySentence.map(toSpecimen).filter(({ callouts }) => callouts.length > 0 && callouts.length <= MOST);
  return found.toSorted((a, b) => countKinds(a) - countKinds(b)).at(-1);
}

/** The most callouts that a specimen can have. */
const MOST = 4;

/** The most characters of a note that gets a callout. */
const NOTE_LENGTH = 240;

function toSpecimen(claims: readonly Claim[]) {
  const shown = claims.map((claim) => {
    const noted = findNoted(claim);
    // The words with only those cues that have callouts. The words that a note is about are strong; no others are.
    return { claim, body: mark(claim.body, claim, noted), noted };
  });
  return { claims: shown, callouts: shown.flatMap(({ claim, body, noted }) => listCallouts(claim, body, noted)) };
}

/** Marks the words that a note is about, and turns all cues except the recorded one into plain words. */
function mark(nodes: readonly Inline[], claim: Claim, noted: Noted | undefined): Inline[] {
  return nodes.map((node): Inline => {
    if ('children' in node) {
      const within = { ...node, children: mark(node.children, claim, noted) };
      if (within.type === 'strong') return { ...within, type: 'emphasis' };
      return within.type === 'entity' && within.id === noted?.entity ? { type: 'strong', children: [within] } : within;
    }
    if (node.type !== 'cue') return node;
    const isRecorded = node.cue === 'hedge' ? claim.cue?.includes(node.value) === true : !isOwn(claim);
    return isRecorded ? node : { type: 'text', value: node.value };
  });
}

/** A short note on an entity that the claim names once. */
function findNoted({ editorNotes, body }: Claim): Noted | undefined {
  const named = mentionsIn(body);
  for (const note of editorNotes) {
    if (note.kind === 'since' || note.text.length > NOTE_LENGTH) continue;
    const entity = note.entities.find(({ id }) => named.filter((mention) => mention.id === id).length === 1);
    if (entity) return { note, entity: entity.id };
  }
  return undefined;
}

function listCallouts(claim: Claim, nodes: readonly Inline[], noted: Noted | undefined): Callout[] {
  return nodes.flatMap((node): Callout[] => {
    if (node.type === 'cue') return [{ kind: node.cue === 'hedge' ? 'hedge' : 'voice', claim, words: node.value }];
    if (!('children' in node)) return [];
    const within = listCallouts(claim, node.children, noted);
    return node.type === 'entity' && node.id === noted?.entity
      ? [...within, { kind: 'note', claim, words: plainText(node.children), note: noted.note }]
      : within;
  });
}

function countKinds({ callouts }: Specimen): number {
  return new Set(callouts.map(({ kind }) => kind)).size;
}

interface Noted {
  readonly note: EditorNote;
  readonly entity: string;
}
