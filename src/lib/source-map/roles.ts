/** Decides what each block of an article is: what an editor says, or else its markup, or else its appearance. */
import { lineGap } from '../language/unit.ts';
import type { Block, Role } from './blocks.ts';
import type { Around, Guess } from './guess.ts';
import { countRepeated, lookAhead } from './layout.ts';
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
  readonly canBeTitle: (block: Block, isBeforeByline: boolean) => boolean;
  readonly guess: (block: Block, around: Around) => Guess;
  /** How the text after the end of an article starts. */
  readonly end: RegExp;
  /** Corrects and reports what looks wrong beside other blocks. */
  readonly review: (blocks: readonly RoledBlock[]) => RoledBlock[];
};

/** Thrown if an editor names a line that does not exist, or gives a line a role that it cannot have. */
export class ReadingError extends Error {}

/** Gives every block its role, in order. */
export function assignRoles(blocks: readonly Block[], lines: Reading['lines'], look: Look): RoledBlock[] {
  const given = findGiven(blocks, lines);
  const ahead = lookAhead(blocks, look.unit);
  const repeated = countRepeated(blocks, look.unit);
  const isAboveByline = ahead.slice(0, 2).some((one) => one.isAboveByline);
  const title = findTitle(blocks, given, (block) => look.canBeTitle(block, isAboveByline));
  const standFirstGiven = [...given.values()].includes('stand-first');
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
    const start = block === title ? undefined : look.end.exec(block.text)?.[0];
    if (said === 'end') end = 'after the end, as you say';
    else end ??= start === undefined ? undefined : `the article ends at “${start}”`;
    if (said !== undefined && said !== 'end') found.push({ ...block, role: said, why: 'as you say', given: true });
    else if (end !== undefined) found.push({ ...block, role: 'furniture', why: end, given: said === 'end' });
    else if (block === title)
      found.push({ ...block, role: 'title', why: block.marked?.why ?? 'comes first', given: false });
    else if (block.text === title?.text)
      found.push({ ...block, role: 'furniture', why: 'the title again', given: false });
    else {
      const isAfterTitle = title !== undefined && blocks[index - 1] === title;
      const isLevel = ({ marked }: Block): boolean => marked?.as === 'heading' && marked.level === block.marked?.level;
      const around = {
        ...look,
        begun,
        isInText,
        standFirstGiven,
        isAfterTitle,
        isOnlyOfLevel: isAfterTitle && blocks.filter(isLevel).length < 2,
        next: ahead[index]?.next,
        isAboveByline: ahead[index]?.isAboveByline === true,
        timesFound: repeated.get(block) ?? 1,
      };
      found.push({ ...block, ...look.guess(block, around), given: false });
    }
    const last = found.at(-1);
    if (begun && last?.role === 'stand-first') {
      // What looked like a stand-first is not, if something below it looks more like one.
      const earlier = found.find((one) => one.role === 'stand-first' && one !== last);
      if (!earlier || earlier.given || last.given)
        throw new ReadingError(
          `Unexpected stand-first in line ${block.line}, expected only one, before all paragraphs`,
        );
      found[found.indexOf(earlier)] = { ...earlier, role: 'furniture', why: 'above the stand-first', isUnsure: true };
    }
    begun ||= isText(found.at(-1));
    isInText ||= found.at(-1)?.role === 'paragraph';
  }
  const lastText = found.findLastIndex(isText);
  return look.review(
    found.map((block, index) => (index > lastText && isIdle(block) ? { ...block, ...NOTHING_AFTER } : block)),
  );
}

/** Whether a block only looks like a heading. With no text after it, it is a credit or the like. */
function isIdle({ role, given, marked }: RoledBlock): boolean {
  return role === 'heading' && !given && (!marked || marked.why === 'heading of the page');
}

const NOTHING_AFTER = { role: 'furniture', why: 'short, with no text after it' } as const;

function findTitle(blocks: readonly Block[], given: Given, canBeTitle: (block: Block) => boolean): Block | undefined {
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
