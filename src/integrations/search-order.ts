/**
 * Puts the parts of a Pagefind index into one order. Pagefind 1.5 keeps filters and their values in hash maps, so
 * that two builds of the same records differ in nothing but their order, and in the digests that name the files.
 * Delete this when the test that compares two indexes passes without it.
 */
import { createHash } from 'node:crypto';
import { itemsOf, joinItems } from './cbor-array.ts';
import { pack, unpack } from './search-pack.ts';

/** The same index, with the same bytes for the same records. */
export function orderIndex(files: IndexFiles): IndexFiles {
  const renamed = new Map<string, string>();
  const ordered = new Map<string, Uint8Array>();
  const put = (path: string, packed: Uint8Array, order: (content: Buffer) => Buffer): void => {
    const [, before = '', digest = '', after = ''] = /^(.*_)([0-9a-f]+)(\.pf_\w+)$/.exec(path) ?? [];
    const content = order(unpack(packed));
    const name = createHash('sha256').update(content).digest('hex').slice(0, digest.length);
    renamed.set(digest, name);
    ordered.set(before + name + after, pack(content));
  };

  for (const [path, content] of files) {
    if (path.endsWith('.pf_filter')) put(path, content, orderFilter);
    else if (!path.endsWith('.pf_meta')) ordered.set(path, content);
  }
  // What names other files comes after them: the meta file names the filters, the entry file names the meta file.
  for (const [path, content] of files) {
    if (path.endsWith('.pf_meta')) put(path, content, (meta) => orderMeta(rename(meta, renamed)));
  }
  const entry = ordered.get(ENTRY);
  if (entry) ordered.set(ENTRY, rename(Buffer.from(entry), renamed));
  return new Map([...ordered].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const ENTRY = 'pagefind-entry.json';

/** A filter is `[name, [[value, pages], …]]`. */
function orderFilter(content: Buffer): Buffer {
  const [name, values, ...rest] = itemsOf(content);
  if (!name || !values || rest.length > 0) throw new Error('Pagefind’s filter files have changed their form.');
  return joinItems([name, sortItems(values)]);
}

/** The meta file is `[version, pages, chunks, filters, sorts, meta fields]`; filters are `[[name, digest], …]`. */
function orderMeta(content: Buffer): Buffer {
  const items = itemsOf(content);
  const filters = items[FILTERS];
  if (!filters || items.length !== 6) throw new Error('Pagefind’s meta files have changed their form.');
  return joinItems(items.with(FILTERS, sortItems(filters)));
}

const FILTERS = 3;

function sortItems(array: Buffer): Buffer {
  return joinItems(itemsOf(array).sort((a, b) => a.compare(b)));
}

/** Digests are as long as each other, so that names can be exchanged in place. */
function rename(content: Buffer, names: ReadonlyMap<string, string>): Buffer {
  let text = content.toString('latin1');
  for (const [digest, name] of names) text = text.replaceAll(`_${digest}`, `_${name}`);
  return Buffer.from(text, 'latin1');
}

type IndexFiles = ReadonlyMap<string, Uint8Array>;
