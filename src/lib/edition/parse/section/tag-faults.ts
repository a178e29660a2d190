/**
 * What is wrong with the tags of a section that is no MDX. Its parser stops at the first fault, often far behind the cause and in
 * words for programmers; this looks for all of them where they begin, and says what to write.
 */
import { annotations, components } from '../../../schema/annotation.ts';

/** A fault, and where it is. */
export interface TagFault {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** All faults, in order; none where the tags as such are well-formed. */
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

/** Whether a component closes at once and holds no prose. */
export function closesAtOnce(name: string): boolean {
  return Object.hasOwn(annotations, name) && !name.endsWith('Note');
}

function readTag(text: string, start: number, faults: TagFault[]): { fault?: TagFault; end: number } {
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
  const head = /^<\/?([A-Za-z][\w.]*)(?=[\s/>]|$)/.exec(rest);
  if (!head) {
    // A fragment, or an address, which the parser’s own words are good enough for.
    if (/^<\/?>/.test(rest)) return { end: start + 2 };
    const hint = /^<(?:https?:|[\w.+-]+@)/.test(rest)
      ? 'write a link as [words](https://…), and that only in a note'
      : 'write \\< for a sign that is meant as such, or &lt;';
    return {
      fault: { message: 'Unexpected < that begins no tag, expected a component', hint, offset: start },
      end: start + 1,
    };
  }
  return readProps(text, { start, name: head[1] ?? '', from: start + head[0].length }, faults);
}

/** Reads the props of a tag up to its end, or to the first thing that cannot stand there. */
function readProps(
  text: string,
  { start, name, from }: { readonly start: number; readonly name: string; readonly from: number },
  faults: TagFault[],
): { fault?: TagFault; end: number } {
  let at = from;
  const refuse = (message: string, hint: string, offset = at): { fault: TagFault; end: number } => ({
    fault: { message, hint, offset },
    end: nextTag(text, at),
  });
  for (;;) {
    at += blanks(text, at);
    const rest = text.slice(at, at + TAG_LIMIT);
    if (rest.startsWith('/>')) return { end: at + 2 };
    if (rest.startsWith('>')) return { end: at + 1 };
    if (rest === '' || /^[</]/.test(rest)) {
      const close = closesAtOnce(name) ? '/>' : '>';
      const { fault } = refuse(
        `Unexpected <${name}> without its end, expected ${close}`,
        `write <${name} … ${close}`,
        start,
      );
      // The next tag may have the same fault.
      return { fault, end: rest.startsWith('<') ? at : at + 1 };
    }
    const prop = /^[A-Za-z_$][\w$:.-]*/.exec(rest)?.[0];
    if (prop === undefined) {
      if (rest.startsWith('{')) {
        at += braces(rest);
        continue;
      }
      return refuse(
        `Unexpected ${rest[0] ?? ''} in <${name}>, expected a prop: name="value"`,
        'separate props by spaces alone',
      );
    }
    const after = at + prop.length + blanks(text, at + prop.length);
    if (text[after] !== '=') {
      if (QUOTATION.test(text[after] ?? '') && known(name, prop)) {
        return refuse(`Unexpected prop ${prop} without =, expected ${prop}="value"`, `write ${prop}="…"`);
      }
      // Prose after a tag that was never closed reads as props without values.
      if (!known(name, prop) && Object.hasOwn(components, name) && !/^[\w$:.-]*(?:\s*\/?>|\s+[\w-]+=)/.test(rest)) {
        const close = closesAtOnce(name) ? '/>' : '>';
        return refuse(`Unexpected <${name}> without its end, expected ${close}`, `write <${name} … ${close}`, start);
      }
      at += prop.length;
      continue;
    }
    const value = after + 1 + blanks(text, after + 1);
    const mark = text[value] ?? '';
    if (mark === '{') {
      at = value + braces(text.slice(value, value + TAG_LIMIT));
      continue;
    }
    at = value;
    if (mark !== '"' && mark !== "'") {
      // Where it has its end as well, what comes after it can be read.
      const curly = CURLY.exec(text.slice(value, value + TAG_LIMIT))?.[0];
      if (curly !== undefined) {
        faults.push(refuseCurly(prop, mark, value));
        at = value + curly.length;
        continue;
      }
      return QUOTATION.test(mark)
        ? { fault: refuseCurly(prop, mark, value), end: nextTag(text, at) }
        : refuse(
            `Unexpected value of ${prop} without quotation marks, expected ${prop}="…"`,
            `write ${prop}="${/^[^\s/>"]*/.exec(text.slice(value))?.[0] ?? ''}"`,
          );
    }
    const length = text.slice(value + 1, value + TAG_LIMIT).indexOf(mark);
    const content = text.slice(value + 1, value + 1 + length);
    // A value that holds the beginning of another prop or tag goes on because nothing ended it.
    if (length === -1 || /\s[\w-]+=$|\n\s*<|\/>\s*$/.test(content)) {
      return refuse(
        `Unexpected value of ${prop} without an end, expected a second ${mark}`,
        `write ${prop}=${mark}…${mark}`,
      );
    }
    at = value + length + 2;
    if (/^[^\s/>,;]/.test(text.slice(at, at + 1)) && !/^[A-Za-z_$][\w-]*=/.test(text.slice(at, at + 40))) {
      const other = mark === '"' ? "'" : '"';
      at = value;
      return refuse(
        `Unexpected ${mark} within the value of ${prop}, expected it at both ends alone`,
        `write quotation marks within a value as “…”, or put it between ${other}…${other}`,
      );
    }
  }
}

function refuseCurly(prop: string, mark: string, offset: number): TagFault {
  return {
    message: `Unexpected ${mark} around the value of ${prop}, expected straight quotation marks: ${prop}="…"`,
    hint: `write ${prop}="…", with straight quotation marks`,
    offset,
  };
}

function known(name: string, prop: string): boolean {
  const schema: unknown = Object.hasOwn(components, name) ? components[name as keyof typeof components] : undefined;
  return (
    typeof schema === 'object' && schema !== null && 'shape' in schema && Object.hasOwn(schema.shape as object, prop)
  );
}

/** Where the next tag begins on a line of its own: what lies before it belongs to the faulty one. */
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

/** Quotation marks that only look like those that props need. */
const QUOTATION = /["'“”„‟‘’‚«»‹›「」″′`´]/u;
/** More than a report has. */
const MOST = 30;
/** A value between curly quotation marks, as word processors make them. */
const CURLY = /^[“„‟‘‚«‹][^“”„‟‘’‚«»‹›"\n]*[“”‟‘’»›]/u;
/** No tag is longer; keeps a broken file from being read again and again. */
const TAG_LIMIT = 2_000;
