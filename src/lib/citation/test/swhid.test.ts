import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { loadOnce, MINIATURE, SITE } from '../../edition/test/load-once.ts';
import { formatEditionFile, toEditionFile } from '../../ledger/edition-file.ts';
import { claimSwhid, contentSwhid, editionSwhid } from '../swhid.ts';

test('the identifier of a text is the one of Git and the standard', () => {
  // The empty file, and the example of the specification (https://www.swhid.org/specification/v1.1/5.Core_identifiers/).
  expect(contentSwhid('')).toBe('swh:1:cnt:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  const text = 'what is said, “so” – قاعدة\n';
  const digest = execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim();
  expect(contentSwhid(text)).toBe(`swh:1:cnt:${digest}`);
});

test('a claim’s identifier names the line with its wording, in every edition of both versions', async () => {
  const { commentaries } = await loadOnce(SITE, ['ledger-unsealed']);
  for (const commentary of commentaries) {
    const { slug, ledger, texts, editions } = commentary;
    for (const { number } of editions) {
      const text = texts[number - 1];
      const file = ledger && text && toEditionFile(slug, ledger, number, text);
      if (!file) throw new Error(`No edition ${number}`);
      const written = formatEditionFile(file);
      const lines = written.split('\n');
      const swhid = contentSwhid(written);
      expect(editionSwhid(commentary, number)).toBe(swhid);
      const wrong = file.claims.filter(({ id, wording }) => {
        const [whole, line] = (claimSwhid(commentary, number, id) ?? '').split(';lines=');
        const found = lines[Number(line) - 1] ?? '';
        const space = found.includes('"wording": ') ? ' ' : '';
        return whole !== swhid || !found.includes(`"wording":${space}${JSON.stringify(wording)}`);
      });
      expect(wrong, `edition ${number}`).toEqual([]);
      const gone = file.withdrawn.filter(({ id }) => claimSwhid(commentary, number, id) !== undefined);
      expect(gone, `edition ${number}`).toEqual([]);
    }
  }
});

test('without an edition there is no identifier', async () => {
  const {
    commentaries: [commentary],
  } = await loadOnce(MINIATURE);
  if (!commentary) throw new Error('The miniature has no commentary.');
  expect(editionSwhid(commentary, 1)).toBeUndefined();
  expect(claimSwhid(commentary, 1, '1.1a')).toBeUndefined();
});
