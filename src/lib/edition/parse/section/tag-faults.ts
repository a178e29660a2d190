/**
 * Finds what is wrong with the tags of a section that is not well-formed MDX. The MDX parser stops at the first error, often far
 * after its cause, with a message for programmers. This finds every fault where it begins, and says what to write.
 */
import { annotations, components } from '../../../schema/annotation.ts';
import { describeMerge } from '../../issue/words.ts';

/** A fault, and where it is. */
export interface TagFault {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** All faults, in order; empty if the tags are well-formed. */
export function findTagFaults(text: string): TagFault[] {
  const faults: TagFault[] = [];
  const pattern = /\{\/\*[\s\S]*?\*\/\}|\\.|<(?!\s|$)/g;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[0] !== '<') continue;
    const { fault, end } = readTag(text, found.index, faults);
    if (fault) faults.push(fault);
    if (faults.length > MOST) break;
    pattern.lastIndex = Math.max(end, found.index + 1);
  }
  return faults;
}

/** Whether a component closes itself and has no prose. */
export function isSelfClosing(name: string): boolean {
  return Object.hasOwn(annotations, name) && !name.endsWith('Note');
}

function readTag(text: string, start: number, faults: TagFault[]): End {
  const rest = text.slice(start, start + TAG_LIMIT);
  if (rest.startsWith('<!--')) {
    const length = rest.indexOf('-->');
    const fault = {
      message: 'Unexpected HTML comment, expected {/* … */}',
      hint: 'write {/* … */} for a comment',
      offset: start,
    };
    return { fault, end: start + (length === -1 ? 4 : length + 3) };
  }
  const line = /^.*/.exec(rest)?.[0] ?? '';
  const merge = text.charAt(start - 1) === '\n' ? describeMerge(line) : undefined;
  if (merge) return { fault: { ...merge, offset: start }, end: start + line.length };
  const head = /^<\/?([A-Za-z][\w.]*)(?=[\s/>]|$)/.exec(rest);
  if (!head) {
    // A fragment, which the parser describes well enough.
    if (/^<\/?>/.test(rest)) return { end: start + 2 };
    const hint = /^<(?:https?:|[\w.+-]+@)/.test(rest)
      ? 'write a link as [words](https://…), and only in a note'
      : 'for a literal <, write \\< or &lt;';
    return {
      fault: { message: 'Unexpected < that does not begin a tag, expected a component', hint, offset: start },
      end: start + 1,
    };
  }
  return readProps(text, { start, name: head[1] ?? '', from: start + head[0].length }, faults);
}

/** Reads the props of a tag up to its end or to the first fault. */
function readProps(text: string, { start, name, from }: Tag, faults: TagFault[]): End {
  let at = from;
  for (;;) {
    at += blanks(text, at);
    const rest = text.slice(at, at + TAG_LIMIT);
    if (rest.startsWith('/>')) return { end: at + 2 };
    if (rest.startsWith('>')) return { end: at + 1 };
    // The next tag may have the same fault.
    if (rest.startsWith('<')) return { fault: unclosed(name, start), end: at };
    if (rest === '' || rest.startsWith('/')) return { fault: unclosed(name, start), end: at + 1 };
    const step = rest.startsWith('{') ? { at: at + braces(rest) } : readProp(text, at, { name, start }, faults);
    if ('end' in step) return step;
    at = step.at;
  }
}

function readProp(text: string, at: number, { name, start }: Omit<Tag, 'from'>, faults: TagFault[]): Step {
  const rest = text.slice(at, at + TAG_LIMIT);
  const prop = /^[A-Za-z_$][\w$:.-]*/.exec(rest)?.[0];
  if (prop === undefined) {
    const message = `Unexpected ${rest[0] ?? ''} in <${name}>, expected a prop: name="value"`;
    return { fault: { message, hint: 'separate props only by spaces', offset: at }, end: nextTag(text, at) };
  }
  const after = at + prop.length + blanks(text, at + prop.length);
  if (text[after] === '=') return readValue(text, prop, after + 1 + blanks(text, after + 1), faults);
  if (QUOTATION.test(text[after] ?? '') && isKnown(name, prop)) {
    const message = `Unexpected prop ${prop} without =, expected ${prop}="value"`;
    return { fault: { message, hint: `write ${prop}="…"`, offset: at }, end: nextTag(text, at) };
  }
  // Prose after a tag that was never closed reads as props without values.
  const isProse = !isKnown(name, prop) && !/^[\w$:.-]*(?:\s*\/?>|\s+[\w-]+=)/.test(rest);
  if (isProse && Object.hasOwn(components, name)) return { fault: unclosed(name, start), end: nextTag(text, at) };
  return { at: at + prop.length };
}

/** Reads the value of a prop, from its first character on. */
function readValue(text: string, prop: string, at: number, faults: TagFault[]): Step {
  const mark = text[at] ?? '';
  const rest = text.slice(at, at + TAG_LIMIT);
  if (mark === '{') return { at: at + braces(rest) };
  const refuse = (message: string, hint: string): Step => ({
    fault: { message, hint, offset: at },
    end: nextTag(text, at),
  });
  if (mark !== '"' && mark !== "'") {
    // If the value has a closing mark, the rest of the tag can be read.
    const curly = CURLY.exec(rest)?.[0];
    if (curly !== undefined) {
      faults.push(refuseCurly(prop, mark, at));
      return { at: at + curly.length };
    }
    if (QUOTATION.test(mark)) return { fault: refuseCurly(prop, mark, at), end: nextTag(text, at) };
    return refuse(
      `Unexpected value of ${prop} without quotation marks, expected ${prop}="…"`,
      `write ${prop}="${/^[^\s/>"]*/.exec(text.slice(at))?.[0] ?? ''}"`,
    );
  }
  const length = rest.slice(1).indexOf(mark);
  // A value that contains the start of another prop or tag has no closing mark.
  if (length === -1 || /\s[\w-]+=$|\n\s*<|\/>\s*$/.test(rest.slice(1, 1 + length))) {
    return refuse(
      `Unexpected value of ${prop} without an end, expected a second ${mark}`,
      `write ${prop}=${mark}…${mark}`,
    );
  }
  const end = at + length + 2;
  if (!/^[^\s/>,;]/.test(text.slice(end, end + 1)) || /^[A-Za-z_$][\w-]*=/.test(text.slice(end, end + 40)))
    return { at: end };
  const other = mark === '"' ? "'" : '"';
  return refuse(
    `Unexpected ${mark} within the value of ${prop}, expected it only at both ends`,
    `write quotation marks within a value as “…”, or put it between ${other}…${other}`,
  );
}

/** The fault of a tag that has no end. A tag without prose should have closed itself. */
export function unclosed(name: string, offset: number): TagFault {
  const close = isSelfClosing(name) ? '/>' : '>';
  return {
    message: `Unexpected <${name}> without its end, expected ${close}`,
    hint: `write <${name} … ${close}`,
    offset,
  };
}

function refuseCurly(prop: string, mark: string, offset: number): TagFault {
  return {
    message: `Unexpected ${mark} around the value of ${prop}, expected straight quotation marks: ${prop}="…"`,
    hint: `write ${prop}="…", with straight quotation marks`,
    offset,
  };
}

function isKnown(name: string, prop: string): boolean {
  const schema: unknown = Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined;
  return (
    typeof schema === 'object' && schema !== null && 'shape' in schema && Object.hasOwn(schema.shape as object, prop)
  );
}

/** Where reading continues after a fault: at a tag on a new line, at an empty line, or at the end of the faulty tag. */
function nextTag(text: string, from: number): number {
  const found = /\n\s*<\/?[A-Z]|\n\s*\n|(?<=\/>|>)/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

function blanks(text: string, from: number): number {
  return /^\s*/.exec(text.slice(from, from + TAG_LIMIT))?.[0].length ?? 0;
}

/** The length of an expression in braces. */
function braces(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') depth++;
    if (text[index] === '}' && --depth === 0) return index + 1;
  }
  return text.length;
}

/** Quotation marks, straight or not, and characters that look like them. */
const QUOTATION = /["'“”„‟‘’‚«»‹›「」″′`´]/u;
/** More faults than a report shows. */
const MOST = 30;
/**
 * A value in marks that are not straight, up to a mark after which the tag ends or has another prop. Marks before that, such as
 * apostrophes, are part of the value.
 */
const CURLY = /^[“”„‟‘’‚«»‹›「」″′`´][^<>\n]*?["'“”„‟‘’‚«»‹›「」″′`´](?=\s+[\w-]+=|(?:\s+[\w-]+)?\s*\/?>)/u;
/** No tag is longer. Keeps the rest of a broken file from being scanned for every tag. */
const TAG_LIMIT = 2_000;

/** Where reading a tag ended, and the fault that ended it. */
interface End {
  readonly fault?: TagFault;
  readonly end: number;
}

/** Where reading continues, or how it ended. */
type Step = { readonly at: number } | End;

/** A tag: where it starts, its name, and where its props begin. */
interface Tag {
  readonly start: number;
  readonly name: string;
  readonly from: number;
}
