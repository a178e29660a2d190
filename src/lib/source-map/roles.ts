/** Decides what each block of an article is: what an editor says, or else its markup, or else its appearance. */
import { lineGap } from '../language/unit.ts';
import type { Block, Role } from './blocks.ts';
import { type Around, findEnd, type Guess } from './guess.ts';
import type { Reading } from '../schema/source-map.ts';

/** A block with its role. */
export interface RoledBlock extends Block {
  readonly role: Role;
  /** The reason for the role, in words. */
  readonly why: string;
  /** Whether an editor gave it the role. */
  readonly given: boolean;
  /** Whether it may well be something else. */
  readonly isUnsure?: boolean;
}

/** How the role of a block is guessed, and what the guess needs to know. */
export type Look = Pick<Around, 'unit' | 'countSentences'> & {
  /** Whether the first block can be the title. */
  readonly canBeTitle: (block: Block) => boolean;
  readonly guess: (block: Block, around: Around) => Guess;
};

/** Thrown if an editor names a line that does not exist, or gives a line a role that it cannot have. */
export class ReadingError extends Error {}

/** Gives every block its role, in order. */
export function assignRoles(blocks: readonly Block[], lines: Reading['lines'], look: Look): RoledBlock[] {
  const given = findGiven(blocks, lines);
  const title = findTitle(blocks, given, look);
  const standFirstGiven = [...given.values()].includes('stand-first');
  const next = listNext(blocks);
  const found: RoledBlock[] = [];
  let begun = false;
  let isInText = false;
  let end: string | undefined;
  for (const [index, block] of blocks.entries()) {
    const said = given.get(block);
    if (said === 'continued') {
      continueLast(found, block, look);
      continue;
    }
    end = said === 'end' ? 'after the end, as you say' : (end ?? (block === title ? undefined : findEnd(block)));
    if (said !== undefined && said !== 'end') found.push({ ...block, role: said, why: 'as you say', given: true });
    else if (end !== undefined) found.push({ ...block, role: 'furniture', why: end, given: said === 'end' });
    else if (block === title)
      found.push({ ...block, role: 'title', why: block.marked?.why ?? 'comes first', given: false });
    else if (block.text === title?.text)
      found.push({ ...block, role: 'furniture', why: 'the title again', given: false });
    else {
      const isAfterTitle = title !== undefined && blocks[index - 1] === title;
      const around = {
        ...look,
        begun,
        isInText,
        standFirstGiven,
        isAfterTitle,
        isOnlyOfLevel: isAfterTitle && isOnlyOfLevel(block, blocks),
        next: next[index],
      };
      found.push({ ...block, ...look.guess(block, around), given: false });
    }
    if (begun && found.at(-1)?.role === 'stand-first') {
      throw new ReadingError(`Unexpected stand-first in line ${block.line}, expected only one, before all paragraphs`);
    }
    begun ||= isText(found.at(-1));
    isInText ||= found.at(-1)?.role === 'paragraph';
  }
  const lastText = found.findLastIndex(isText);
  return found.map((block, index) => {
    if (index === lastText && !block.given && AUTHOR_NOTE.test(block.text)) return { ...block, isUnsure: true };
    return index > lastText && isIdle(block) ? { ...block, ...NOTHING_AFTER } : block;
  });
}

/** How a note about the author begins, which may be the last paragraph: “Joanna Pike writes about ports.” */
const AUTHOR_NOTE =
  /^(?:The (?:author|writer)|(?!(?:The|An?|This|Le|La|Der|Die|Das|El|Il|O) )(?:\p{Lu}[\p{L}.’-]* ){2,4}(?=\p{Ll}))\s?(?:is (?:an?|the)|writes|teaches|works|reports|covers|lives|est|schreibt|lehrt|ist|es|escribe|è|scrive|é|escreve)\s/u;

/** For each block, the next one that is not a page number. */
function listNext(blocks: readonly Block[]): (Block | undefined)[] {
  let next: Block | undefined;
  const found = blocks.toReversed().map((block) => {
    const here = next;
    if (!/^\p{Nd}+$/u.test(block.text)) next = block;
    return here;
  });
  return found.reverse();
}

/** Whether no other heading has the same level as a block. */
function isOnlyOfLevel(block: Block, blocks: readonly Block[]): boolean {
  return !blocks.some(
    (other) => other !== block && other.marked?.as === 'heading' && other.marked.level === block.marked?.level,
  );
}

/** Whether a block only looks like a heading. With no text after it, it is a credit or the like. */
function isIdle({ role, given, marked }: RoledBlock): boolean {
  return role === 'heading' && !given && !marked;
}

const NOTHING_AFTER = { role: 'furniture', why: 'short, with no text after it' } as const;

function findTitle(blocks: readonly Block[], given: Given, { canBeTitle }: Look): Block | undefined {
  const said = blocks.find((block) => given.get(block) === 'title');
  if (said) return said;
  const first = blocks.find(({ marked }) => marked?.as === 'title') ?? blocks[0];
  return first && !given.has(first) && canBeTitle(first) ? first : undefined;
}

/** Adds a block to the paragraph before it, which a page break or a picture interrupted. */
function continueLast(found: RoledBlock[], block: Block, { unit }: Look): void {
  const index = found.findLastIndex(isText);
  const last = found[index];
  if (!last) throw new ReadingError(`Unexpected line ${block.line} as a continuation, expected a paragraph before it`);
  const text = `${last.text}${lineGap(last.text, block.text, unit)}${block.text}`;
  found[index] = { ...last, text, end: block.end };
}

function findGiven(blocks: readonly Block[], lines: Reading['lines']): Given {
  return new Map(
    lines.map(({ line, as }) => {
      const block = blocks.find((one) => one.line <= line && line <= one.end);
      if (block) return [block, as] as const;
      const next = blocks.find((one) => one.line > line) ?? blocks.at(-1);
      const expected = next ? `a line with text, such as ${next.line}` : 'a text with something in it';
      throw new ReadingError(`Unexpected line ${line}, which is empty or does not exist, expected ${expected}`);
    }),
  );
}

function isText(block: RoledBlock | undefined): boolean {
  return block?.role === 'stand-first' || block?.role === 'paragraph';
}

type Given = ReadonlyMap<Block, Reading['lines'][number]['as']>;
