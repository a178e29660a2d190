/**
 * Writes a YAML file for somebody to fill in, from the schema that will check it. Required keys are empty or have the known
 * value, other keys are commented out, and each key has its description.
 */
import { stringify } from 'yaml';
import { z } from 'zod';

/** Known values by key, nested as in the file. */
export type Known = Readonly<Record<string, unknown>>;

/** The text of the file. */
export function writeTemplate(schema: z.ZodType, known: Known, head: readonly string[]): string {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const definitions = isNode(root.$defs) ? root.$defs : {};
  const intro = head.flatMap((line) => wrap(line, LINE - 2)).map((line) => `# ${line}`);
  return `${[...intro, '', ...writeRecord(resolve(root, definitions), known, definitions, true)].join('\n').trimEnd()}\n`;
}

function writeRecord(node: Node, known: Known, definitions: Node, isTop = false): string[] {
  const properties = isNode(node.properties) ? node.properties : {};
  const required = Array.isArray(node.required) ? node.required : [];
  return Object.entries(properties).flatMap(([key, property]) => {
    const inner = resolve(property, definitions);
    const isWanted = required.includes(key) || known[key] !== undefined;
    const lines = writePair(key, inner, known[key], definitions, isWanted);
    return [
      ...(isWanted ? lines : lines.map((line) => (line.startsWith('#') ? line : `# ${line}`))),
      ...(isTop ? [''] : []),
    ];
  });
}

/** A key with its description above it; in records of a list, behind it, so that each line can be uncommented by itself. */
function writePair(key: string, node: Node, known: unknown, definitions: Node, isWanted: boolean): string[] {
  const item = isNode(node.items) ? resolve(node.items, definitions) : undefined;
  const about = describe(node, item, isWanted);
  const above = about.flatMap((line) => wrap(line, LINE - 2)).map((line) => `# ${line}`);
  const value = isNode(known) && isNode(node.properties) ? undefined : known;
  if (value !== undefined)
    return [
      ...above,
      ...stringify({ [key]: value }, { lineWidth: LINE, singleQuote: true })
        .trimEnd()
        .split('\n'),
    ];
  if (isNode(node.properties)) {
    const inner = writeRecord(node, isNode(known) ? known : {}, definitions);
    return [...above, `${key}:`, ...inner.map((line) => `  ${line}`)];
  }
  if (item && isNode(item.properties)) {
    const [first = '', ...others] = writeItem(item, definitions);
    return [...above, `${key}:`, `  - ${first}`, ...others.map((line) => `    ${line}`)];
  }
  return [...above, item && !isWanted ? `${key}: []` : `${key}:`];
}

/** A record in a list: one key per line, with its description behind it. */
function writeItem(node: Node, definitions: Node): string[] {
  const properties = isNode(node.properties) ? node.properties : {};
  const required = Array.isArray(node.required) ? node.required : [];
  return Object.entries(properties).map(([key, property], index) => {
    const inner = resolve(property, definitions);
    const item = isNode(inner.items) ? resolve(inner.items, definitions) : undefined;
    // If a record requires no particular key, only the first is active; the others can be uncommented.
    const hidden = required.length === 0 && index > 0 ? '# ' : '';
    return `${hidden}${key}:${item ? ' []' : ''} # ${describe(inner, item, required.includes(key)).join(' ')}`;
  });
}

/** The description of a key, and its allowed values. */
function describe(node: Node, item: Node | undefined, isWanted: boolean): string[] {
  const words = choices(node) ?? (item && choices(item));
  // The description of a closed list consists of the definitions of its terms, which are in the vocabulary.
  const isList = typeof node.description === 'string' && /^“[a-z-]+”: /.test(node.description);
  const about = typeof node.description === 'string' && !isList ? [node.description] : [];
  const meaning = [...about, ...(isWanted ? [] : ['May be left out.'])].join(' ');
  return [meaning, words ? `One of: ${words.join(', ')}.` : ''].filter((line) => line !== '');
}

function choices({ enum: words, const: only }: Node): string[] | undefined {
  if (typeof only === 'string') return [only];
  return Array.isArray(words) ? words.map(String) : undefined;
}

/** Resolves references to definitions. Keys next to a reference override those of the definition. */
function resolve(value: unknown, definitions: Node): Node {
  if (!isNode(value)) return {};
  const { $ref, allOf, ...own } = value;
  const parts = Array.isArray(allOf) ? allOf.map((part) => resolve(part, definitions)) : [];
  const name = typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined;
  const target = name === undefined ? {} : resolve(definitions[name], definitions);
  return parts.reduce<Node>((all, part) => ({ ...all, ...part }), { ...target, ...own });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The print width of the formatter, as in .oxfmtrc.json. */
const LINE = 120;

type Node = Readonly<Record<string, unknown>>;
