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
  // Without ids, every definition is in the place where it is used.
  const metadata = z.registry<z.GlobalMeta>();
  metadata.get = (one) => ({ ...z.globalRegistry.get(one), id: undefined });
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', metadata });
  return `${[...comment(head), '', ...writeRecord(root, known, true)].join('\n').trimEnd()}\n`;
}

function writeRecord({ properties = {}, required = [] }: Node, known: Known, isTop = false): string[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const isWanted = required.includes(key) || known[key] !== undefined;
    const lines = writePair(key, toNode(property) ?? {}, known[key], isWanted);
    return [
      ...(isWanted ? lines : lines.map((line) => (line.startsWith('#') ? line : `# ${line}`))),
      ...(isTop ? [''] : []),
    ];
  });
}

/** A key with its description above it; in records of a list, behind it, so that each line can be uncommented by itself. */
function writePair(key: string, node: Node, known: unknown, isWanted: boolean): string[] {
  const item = toNode(node.items);
  const above = comment(describe(node, isWanted));
  const inner = isRecord(known) ? known : {};
  if (known !== undefined && !(node.properties && isRecord(known)))
    return [
      ...above,
      ...stringify({ [key]: known }, { lineWidth: LINE, singleQuote: true })
        .trimEnd()
        .split('\n'),
    ];
  if (node.properties) return [...above, `${key}:`, ...writeRecord(node, inner).map((line) => `  ${line}`)];
  if (item?.properties) {
    const [first = '', ...others] = writeItem(item);
    return [...above, `${key}:`, `  - ${first}`, ...others.map((line) => `    ${line}`)];
  }
  return [...above, item && !isWanted ? `${key}: []` : `${key}:`];
}

/** A record in a list: one key per line, with its description behind it. */
function writeItem({ properties = {}, required = [] }: Node): string[] {
  return Object.entries(properties).map(([key, property], index) => {
    const node = toNode(property) ?? {};
    // If a record requires no particular key, only the first is active; the others can be uncommented.
    const hidden = required.length === 0 && index > 0 ? '# ' : '';
    return `${hidden}${key}:${node.items ? ' []' : ''} # ${describe(node, required.includes(key)).join(' ')}`;
  });
}

/** The description of a key, and its allowed values. */
function describe(node: Node, isWanted: boolean): string[] {
  const { description } = node;
  const words = choices(node) ?? choices(toNode(node.items) ?? {});
  // The description of a closed list consists of the definitions of its terms, which are in the vocabulary.
  const about = description === undefined || /^“[a-z-]+”: /.test(description) ? [] : [description];
  const meaning = [...about, ...(isWanted ? [] : ['May be left out.'])].join(' ');
  return [meaning, words ? `One of: ${words.join(', ')}.` : ''].filter((line) => line !== '');
}

function choices({ enum: words, const: only }: Node): string[] | undefined {
  return typeof only === 'string' ? [only] : words?.map(String);
}

function comment(lines: readonly string[]): string[] {
  return lines.flatMap((line) => wrap(line, LINE - 2)).map((line) => `# ${line}`);
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

function isRecord(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of a JSON Schema, if it is one schema: Zod makes no lists of schemas, and `true` only for what may be anything. */
function toNode(part: Node['items']): Node | undefined {
  return typeof part === 'object' && !Array.isArray(part) ? part : undefined;
}

/** The print width of the formatter, as in .oxfmtrc.json. */
const LINE = 120;

type Node = z.core.JSONSchema.BaseSchema;
