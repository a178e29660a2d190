import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { loadOnce, MINIATURE, SITE } from '../../edition/test/load-once.ts';
import { formatEditionFile, toEditionFile } from '../../ledger/edition-file.ts';
import { claimSwhid, contentSwhid, editionSwhid } from '../swhid.ts';

test('a text is named as Git and the standard name it', () => {
  // The empty file, and the example of the specification (https://www.swhid.org/specification/v1.1/5.Core_identifiers/).
  expect(contentSwhid('')).toBe('swh:1:cnt:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  const text = 'what is said, “so” – قاعدة\n';
  const digest = execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim();
  expect(contentSwhid(text)).toBe(`swh:1:cnt:${digest}`);
});

test('a claim’s identifier leads to the line that has its wording, in every edition of either version', async () => {
  const { commentaries } = await loadOnce(SITE, ['ledger-unsealed']);
  for (const commentary of commentaries) {
    const { slug, ledger, texts, editions } = commentary;
    for (const { number } of editions) {
      const text = texts[number - 1];
      const file = ledger && text && toEditionFile(slug, ledger, number, text);
      if (!file) throw new Error(`No edition ${number}`);
      const written = formatEditionFile(file);
      const lines = written.split('\n');
      expect(editionSwhid(commentary, number)).toBe(contentSwhid(written));
      for (const { id, wording } of file.claims) {
        const [whole, line] = (claimSwhid(commentary, number, id) ?? '').split(';lines=');
        expect(whole).toBe(contentSwhid(written));
        expect(lines[Number(line) - 1], `${id} in ${number}`).toContain(
          `"wording": ${JSON.stringify(wording)}`.replace(
            ': ',
            lines[Number(line) - 1]?.includes('"wording": ') ? ': ' : ':',
          ),
        );
      }
      for (const { id } of file.withdrawn) expect(claimSwhid(commentary, number, id), id).toBeUndefined();
    }
  }
});

test('what has no edition has no identifier', async () => {
  const {
    commentaries: [commentary],
  } = await loadOnce(MINIATURE);
  if (!commentary) throw new Error('The miniature has no commentary.');
  expect(editionSwhid(commentary, 1)).toBeUndefined();
  expect(claimSwhid(commentary, 1, '1.1a')).toBeUndefined();
});
