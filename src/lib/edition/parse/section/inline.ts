/** Turns phrasing content of the syntax tree into the model’s own small trees of inline content. */
import type { Nodes } from 'mdast';
import { EntityPropsSchema, type PropsOf } from '../../../schema/annotation.ts';
import { WebUrlSchema } from '../../../schema/scalar.ts';
import type { Issue, Place, Placed } from '../../issue/issue.ts';
import { isBlank, type JsxElement, startOf } from '../markdown.ts';
import type { Inline } from '../../model.ts';
import { DEEP } from '../depth.ts';
import { findHidden, type Scope } from '../../read/text-file.ts';
import { readProps } from './props.ts';
import { nameNode, refuseInProse } from './refuse.ts';

/** Prose with its white space folded; `complete` says whether nothing had to be left out. */
export type Prose = ReturnType<typeof toProse>;

/** Reads prose; `links` says whether it may have links. What is not allowed is reported and left out. */
export function toProse(nodes: readonly Nodes[], outer: Scope, { links }: { links: boolean }) {
  const folded = new FoldedText(outer.file.text);
  const mentions: Placed<PropsOf<'Entity'>>[] = [];
  let complete = true;
  let depth = 0;
  const report = (issue: Issue): void => {
    complete = false;
    outer.report(issue);
  };
  const scope: Scope = { ...outer, report };

  /** `inside` is the link or mention around the node; it cannot contain another. */
  const convert = (node: Nodes, inside?: Nodes): Inline[] => {
    if (node.type === 'text') {
      const hidden = findHidden(node.value);
      if (hidden !== undefined) refuseHidden(node, hidden);
      return [{ type: 'text', value: folded.add(node.value, startOf(node)) }];
    }
    if (node.type === 'emphasis' || node.type === 'strong') {
      if (++depth > EMPHASIS_LEVELS) {
        report({ rule: 'too-large', message: DEEP, ...scope.locate(startOf(node)) });
        return [];
      }
      const children = node.children.flatMap((child) => convert(child, inside));
      depth--;
      return [{ type: node.type, children }];
    }
    if (!inside && node.type === 'link' && links) return convertLink(node);
    if (!inside && node.type === 'mdxJsxTextElement' && node.name === 'Entity') return convertMention(node);
    refuseInProse(node, inside ? `in ${nameNode(inside)}` : 'in prose', inside ? [] : links ? NOTE : CLAIM, scope);
    return [];
  };
  /** Character references can produce hidden characters, which files may not contain. */
  const refuseHidden = (node: Nodes, name: string): void => {
    const message = `Unexpected reference to the character ${name}, which is invisible, expected only visible text`;
    report({ rule: 'hidden-character', message, ...scope.locate(startOf(node)) });
  };
  const convertLink = (node: Extract<Nodes, { type: 'link' }>): Inline[] => {
    const children = node.children.flatMap((child) => convert(child, node));
    const { data: url, error } = WebUrlSchema.safeParse(node.url);
    if (url !== undefined) return [{ type: 'link', url, children }];
    const message = `Unexpected link to "${node.url}", ${error.issues[0]?.message ?? 'expected a web address'}`;
    report({ rule: 'unsafe-link', message, ...scope.locate(startOf(node)) });
    return children;
  };
  const convertMention = (node: JsxElement): Inline[] => {
    const mention = readProps(node, 'Entity', EntityPropsSchema, scope);
    if (mention) mentions.push(mention);
    const children = node.children.flatMap((child) => convert(child, node));
    if (node.children.every(isBlank)) {
      const message = 'Unexpected empty <Entity>, expected the words that name it';
      report({ rule: 'missing-prose', message, ...scope.locate(startOf(node)) });
    }
    return mention ? [{ type: 'entity', id: mention.value.id, children }] : children;
  };

  const body = tidy(nodes.flatMap((node) => convert(node)));
  const text = folded.text.trimEnd();
  /** The place of a character of the text. */
  const atText = (index: number): Place => scope.locate(folded.offsetOf(index));
  return { body, text, mentions, complete, atText };
}

/** Removes empty nodes, and the white space that folding leaves at the end. */
function tidy(nodes: readonly Inline[]): Inline[] {
  const filled = nodes.flatMap(dropEmpty);
  const last = filled.at(-1);
  if (last === undefined) return [];
  const head = filled.slice(0, -1);
  if (last.type === 'text') {
    const value = last.value.trimEnd();
    return value === '' ? tidy(head) : [...head, { type: 'text', value }];
  }
  return 'children' in last ? [...head, { ...last, children: tidy(last.children) }] : filled;
}

function dropEmpty(node: Inline): Inline[] {
  if (!('children' in node)) return node.value === '' ? [] : [node];
  const children = node.children.flatMap(dropEmpty);
  return children.length === 0 ? [] : [{ ...node, children }];
}

/** The most levels of nested emphasis. */
const EMPHASIS_LEVELS = 8;

/** What prose may contain besides text and emphasis. */
const CLAIM = ['<Entity>'];
const NOTE = [...CLAIM, 'links'];

/** Collects text, folds its white space, and knows where each character came from. */
export class FoldedText {
  /** The text so far; it may end in a space. */
  text = '';
  readonly #source: string;
  readonly #offsets: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds the value of a text node that starts at an offset of the source; returns it with folded white space. */
  add(value: string, start: number): string {
    const added: string[] = [];
    let last = this.text.at(-1) ?? ' ';
    let offset = start;
    for (const unit of value.split('')) {
      offset = this.#findUnit(unit, offset);
      const folded = /[ \t\r\n]/.test(unit) ? ' ' : unit;
      if (folded !== ' ' || last !== ' ') {
        added.push(folded);
        this.#offsets.push(offset);
        last = folded;
      }
      offset = this.#endOfUnit(offset);
    }
    // Joined once: a string that grows by one character at a time keeps an object for each.
    const text = added.join('');
    this.text += text;
    return text;
  }

  /** The offset in the source of a character of the text. */
  offsetOf(index: number): number {
    return this.#offsets[index] ?? this.#offsets.at(-1) ?? 0;
  }

  /** Skips indentation and backslashes, which the source may have where the value does not. */
  #findUnit(unit: string, offset: number): number {
    let found = offset;
    while (this.#source[found] !== unit && /[ \t\\]/.test(this.#source[found] ?? '')) found++;
    return this.#source[found] === unit || this.#source[found] === '&' ? found : offset;
  }

  /** The offset after a character, which may be written as a reference: `&amp;`. */
  #endOfUnit(offset: number): number {
    if (this.#source[offset] !== '&') return offset + 1;
    const reference = /^&#?\w+;/.exec(this.#source.slice(offset, offset + 40))?.[0];
    return offset + (reference?.length ?? 1);
  }
}
