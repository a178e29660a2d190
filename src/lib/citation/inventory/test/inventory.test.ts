import { inflateSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import type { Edition } from '../../../edition/index.ts';
import { loadOnce, MINIATURE } from '../../../edition/test/load-once.ts';
import { formatMystReferences, listMystFiles } from '../myst.ts';
import { formatSphinxInventory } from '../sphinx.ts';
import { listTargets } from '../targets.ts';

/** The miniature, renamed: its commentary, one entity and one source had other names before. */
async function load(): Promise<Edition> {
  const edition = await loadOnce(MINIATURE);
  const [commentary] = edition.commentaries;
  if (!commentary) throw new Error('The miniature content has issues.');
  return {
    ...edition,
    commentaries: [{ ...commentary, formerly: ['port'] }],
    entities: edition.entities.map((entity) =>
      entity.id === 'harbour-board' ? { ...entity, formerly: ['port-board'] } : entity,
    ),
    sources: edition.sources.map((source) =>
      source.id === 'dock-worker' ? { ...source, formerly: ['stevedore'] } : source,
    ),
  };
}

test('everything with a page can be referred to, under every id that it has had', async () => {
  const edition = await load();
  const paths = new Map(listTargets(edition).map(({ label, path }) => [label, path]));
  for (const { id } of edition.claims) {
    const slug = `c${id.replace('.', '-')}`;
    for (const commentary of ['harbour', 'port']) expect(paths.get(`${commentary}-${slug}`)).toBe(`/harbour/${slug}/`);
  }
  expect(paths.get('entity-port-board')).toBe('/entities/harbour-board/');
  expect(paths.get('entity-harbour-board')).toBe('/entities/harbour-board/');
  expect(paths.get('source-stevedore')).toBe('/sources/dock-worker/');
  expect(paths.size).toBe(2 * edition.claims.length + edition.entities.length + 1 + edition.sources.length + 1);
});

test('objects.inv is a Sphinx inventory: a head, then one line per target', async () => {
  const edition = await load();
  const bytes = Buffer.from(formatSphinxInventory(edition));
  const head = '# The remainder of this file is compressed using zlib.\n';
  const at = bytes.indexOf(head) + head.length;
  expect(bytes.subarray(0, at).toString()).toMatch(/^# Sphinx inventory version 2\n# Project: .+\n# Version: .*\n/);
  const lines = inflateSync(bytes.subarray(at)).toString().trimEnd().split('\n');
  expect(lines).toHaveLength(listTargets(edition).length);
  for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+ std:label -1 [a-z0-9/-]+\/ \S.*$/);
  expect(lines.find((line) => line.startsWith('harbour-c1-2a '))).toMatch(/^\S+ std:label -1 harbour\/c1-2a\/ ¶1\.2a /);
});

test('myst.xref.json leads to its targets, with the wording of every claim', async () => {
  const edition = await load();
  const files = new Map(listMystFiles(edition).map(({ path, write }) => [path, write()]));
  const { version, references } = JSON.parse(formatMystReferences(edition)) as {
    version: string;
    references: { identifier: string; data: string; url: string; kind: string }[];
  };
  expect(version).toBe('1');
  expect(new Set(references.map(({ identifier }) => identifier)).size).toBe(references.length);
  for (const { identifier, data, url, kind } of references) {
    const { mdast } = JSON.parse(files.get(data) ?? '{}') as { mdast: Block };
    const block = mdast.children?.find(({ children }) => children?.[0]?.identifier === identifier);
    expect(block?.children?.[0], identifier).toMatchObject({ type: kind, html_id: 'main' });
    const claim = edition.claims.find(({ id }) => url === `/harbour/c${id.replace('.', '-')}/`);
    if (claim) expect(JSON.stringify(block)).toContain(JSON.stringify(claim.text));
  }
});

interface Block {
  readonly identifier?: string;
  readonly children?: readonly Block[];
}
