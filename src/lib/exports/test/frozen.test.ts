/**
 * Projects that an earlier version of the code wrote and sealed. With a newer version, their content must still be valid, and
 * every address and digest must be the same. They are never changed: a change to the format of the content needs a command that
 * converts it, which then runs here first.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { loadEdition } from '../../edition/index.ts';
import type { Commentary } from '../../edition/model.ts';
import { formatEditionFile, toEditionFile } from '../../ledger/edition-file.ts';
import { listPages } from '../sitemap.ts';

const FOLDER = fileURLToPath(new URL('fixtures/frozen', import.meta.url));
const NAMES = ['estuary', 'harbour', 'remarks'];

test('there are three frozen projects', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(NAMES);
});

for (const name of NAMES) {
  test(`the frozen project “${name}” is valid, with the addresses and digests that it had`, async () => {
    const { edition, issues } = await loadEdition(`${FOLDER}/${name}/content`);
    expect(issues).toEqual([]);
    const frozen = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8')) as Frozen;
    // Pages may be added; none may be missing.
    const addresses = edition ? listPages(edition).map(({ path }) => path) : [];
    expect(addresses).toEqual(expect.arrayContaining([...frozen.addresses]));
    const editions = Object.fromEntries(
      (edition?.commentaries ?? []).flatMap((commentary) =>
        commentary.editions.map(({ number, digest }) => [
          `${commentary.slug} ${number}`,
          { digest, file: sha256(editionFile(commentary, number)) },
        ]),
      ),
    );
    expect(editions).toEqual(frozen.editions);
  });
}

function editionFile({ slug, ledger, texts }: Commentary, number: number): string {
  const text = texts[number - 1];
  const file = ledger && text && toEditionFile(slug, ledger, number, text);
  return file ? formatEditionFile(file) : '';
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

interface Frozen {
  /** All pages except the guides, which describe the code. */
  readonly addresses: readonly string[];
  /** By commentary and number: the digest in the ledger, and the SHA-256 of the published file. */
  readonly editions: Readonly<Record<string, { readonly digest: string; readonly file: string }>>;
}
