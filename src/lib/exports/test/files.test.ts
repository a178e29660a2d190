import { expect, test } from 'playwright/test';
import { schemaFiles, siteFiles } from '../site-files.ts';
import { listCommentaryFiles, listOriginalFiles } from '../commentary-files.ts';
import { exampleOfCommentaryFile } from '../examples/of-commentary.ts';
import { exampleOf } from '../examples/of-site.ts';
import { loadMiniature, loadSite } from './edition.ts';
import { findCslProblems } from '../../citation/test/csl-data.ts';

test('every file has its own address, and every named schema exists', async () => {
  const { commentaries } = await loadMiniature();
  const files = [...siteFiles, ...schemaFiles, ...commentaries.flatMap(listCommentaryFiles)];
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  const schemas = siteFiles.flatMap(({ schema }) => schema ?? []);
  expect(schemas).toEqual(schemaFiles.map(({ path }) => path));
});

for (const [content, load] of Object.entries({ 'the miniature': loadMiniature, 'the site': loadSite })) {
  test(`every file of ${content} is the same text each time, and ends its last line`, async () => {
    const [edition, again] = [await load(), await load()];
    const files = [...siteFiles, ...schemaFiles];
    for (const file of files) {
      const text = file.write(edition, edition.site);
      expect(text === file.write(again, again.site), file.path).toBe(true);
      expect(text.endsWith('\n'), file.path).toBe(true);
    }
  });

  test(`the references of ${content} are valid CSL-JSON, one for every claim`, async () => {
    const edition = await load();
    for (const commentary of edition.commentaries) {
      const file = listCommentaryFiles(commentary).find(({ format }) => format === 'csl');
      const items = JSON.parse(file?.write(edition, edition.site) ?? '[]') as { id: string; type: string }[];
      expect(findCslProblems(items)).toEqual([]);
      expect(items.filter(({ type }) => type === 'entry-encyclopedia')).toHaveLength(commentary.claims.length);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(file?.count(edition)).toBe(items.length);
    }
  });
}

test('every file of the site has an example, with the address of the site in it', async () => {
  const edition = await loadMiniature();
  for (const { path } of siteFiles) {
    const example = exampleOf(path, edition);
    expect(example?.code, path).toContain(`https://harbour.example${path}`);
    expect(example?.prints, path).toMatch(/\S\n$/);
  }
  for (const commentary of edition.commentaries) {
    const original = listOriginalFiles(commentary).filter(({ format }) => format === 'csl');
    for (const { path } of [...listCommentaryFiles(commentary), ...original]) {
      expect(exampleOfCommentaryFile(path, commentary, edition.site)?.prints, path).toMatch(/\S\n$/);
    }
  }
});

test('no file depends on the clock', async () => {
  const edition = await loadSite();
  const files = [...siteFiles, ...schemaFiles, ...edition.commentaries.flatMap(listCommentaryFiles)];
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values: readonly unknown[]) => {
      if (values.length === 0) throw new Error('looked at the clock');
      return Reflect.construct(target, values) as object;
    },
    get: (target, key) => (key === 'now' ? () => Number.NaN : (Reflect.get(target, key) as unknown)),
  });
  try {
    expect(() => new Date()).toThrow('looked at the clock');
    for (const file of files) expect(file.write(edition, edition.site)).not.toContain('NaN');
  } finally {
    globalThis.Date = RealDate;
  }
});
