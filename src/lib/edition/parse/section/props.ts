/** Reads the props of a component from the syntax tree: only literal text, or no value. */
import type { z } from 'zod';
import type { ParsingRule } from '../rules.ts';
import type { Placed } from '../../issue/issue.ts';
import { type JsxElement, startOf } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { type Places, validate } from '../validate.ts';
import type { Scope } from '../../read/text-file.ts';

/** The validated props with their places; undefined if there are problems, which are reported. */
export function readProps<S extends z.ZodType>(
  element: JsxElement,
  name: string,
  schema: S,
  scope: Scope,
): Placed<z.output<S>> | undefined {
  const { values, starts, unreadable } = readAttributes(element, name, scope);
  const start = startOf(element);
  const places: Places = {
    at: (prop, item, ...inner) => {
      const from = typeof prop === 'string' ? starts.get(prop) : undefined;
      const index = typeof item === 'number' ? item : 0;
      const pattern = prop === 'find' || prop === 'unhedged' ? PHRASE : inner.length === 0 ? WORD : PART;
      return scope.locate(from === undefined ? start : findValue(scope.file.text, from, index, pattern));
    },
    atKey: (_, key) => scope.locate(starts.get(key) ?? start),
  };
  // Unreadable props have been reported, so they are not also reported as wrong or missing.
  const isKnown = ({ rule, about }: Problem): boolean =>
    (about !== undefined && unreadable.has(about)) || (unreadable.has(ANY) && rule === 'missing-prop');
  const subject = { name: `<${name}>`, unit: 'prop' } as const;
  const placed = validate(Object.fromEntries(values), schema, places, subject, scope.report, isKnown);
  return unreadable.size === 0 ? placed : undefined;
}

/** The props as written, where each starts, and the names of those that are not literal or are repeated. */
function readAttributes({ attributes }: JsxElement, name: string, { locate, report }: Scope) {
  const values = new Map<string, string | true>();
  const starts = new Map<string, number>();
  const unreadable = new Set<string>();
  for (const attribute of attributes) {
    const start = startOf(attribute);
    const refuse = (prop: string, rule: ParsingRule, message: string, hint?: string): void => {
      unreadable.add(prop);
      report({ rule, message, hint, ...locate(start) });
    };
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(ANY, 'not-literal', `Unexpected props in braces on <${name}>, expected props written out as name="value"`);
      continue;
    }
    const { name: prop, value } = attribute;
    if (starts.has(prop)) {
      refuse(prop, 'duplicate-prop', `Unexpected second prop "${prop}" on <${name}>, expected it once`);
      continue;
    }
    starts.set(prop, start);
    values.set(prop, typeof value === 'string' ? value : true);
    if (typeof value === 'object' && value !== null) {
      refuse(prop, 'not-literal', `Unexpected expression as ${prop}, expected text in quotation marks`, `${prop}="…"`);
    }
  }
  return { values, starts, unreadable };
}

/** The offset of a prop’s value, or of one item in it; of the prop itself if it has no value. */
function findValue(text: string, start: number, item: number, pattern: RegExp): number {
  const head = /^[^\s=]+\s*=\s*["']/.exec(text.slice(start, start + 200))?.[0];
  if (head === undefined) return start;
  if (item === 0) return start + head.length;
  const [value = ''] = text.slice(start + head.length).split(head.slice(-1), 1);
  const found = [...value.matchAll(pattern)][item];
  return start + head.length + (found?.index ?? 0);
}

/** The items of a list: words; phrases between commas; or, for items with several parts, what is between semicolons. */
const WORD = /\S+/g;
const PHRASE = /[^\s,][^,]*/g;
const PART = /[^\s;][^;]*/g;

/** Means any prop: a spread in braces may set every one. */
const ANY = '*';
