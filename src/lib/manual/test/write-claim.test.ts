import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type TestInfo } from 'playwright/test';
import { type Edition, loadEdition } from '../../edition/index.ts';
import { writeClaim } from '../write-claim.ts';
import { change, prepare, SILT } from '../../edition/test/load-with.ts';

test('a written claim reads the same as the claim it was written from', async ({}, info) => {
  const root = await prepare(info, [
    change(SILT, 'Since dredgers', '1\\. Since \\*all\\* \\{three\\} & \\<two> **dredgers**'),
    change(
      SILT,
      '  <When',
      '  <Figure value="62.50" unit="%" of="turnout" on="2020-11" approximate />\n  <Figure low="-1" high="3" unit="ships" />\n  <When',
    ),
    change(SILT, 'text="since"', 'text="since &quot;it&quot; &amp; all"'),
  ]);
  await expectSame(info, root);
});

test('the published commentaries can be written and read again', async ({}, info) => {
  await expectSame(info, 'content');
});

/** Writes all claims of each commentary into one section, and reads it again. */
async function expectSame(info: TestInfo, root: string): Promise<void> {
  const { edition } = await loadEdition(root, { allow: ['ledger-unsealed'] });
  const copy = info.outputPath('copy', 'content');
  await cp(root, copy, { recursive: true });
  for (const { slug, sections, claims } of edition?.commentaries ?? []) {
    const folder = join(copy, 'commentaries', slug);
    for (const [index, { anchor }] of sections.entries()) {
      await rm(join(folder, `${String(index + 1).padStart(2, '0')}-${anchor}.mdx`));
    }
    const text = claims.map(writeClaim).join('\n\n');
    const front = `title: All\noriginal: false\nformerly: [${sections.map(({ anchor }) => anchor).join(', ')}]`;
    await writeFile(join(folder, '01-all.mdx'), `---\n${front}\n---\n\n${text}\n`);
  }
  const again = await loadEdition(copy, { allow: ['ledger-unsealed'] });
  expect(again.issues).toEqual([]);
  expect(listWritten(again.edition)).toEqual(listWritten(edition));
  expect(listWritten(edition).length).toBeGreaterThan(0);
}

function listWritten(edition: Edition | undefined): unknown[] {
  return (edition?.claims ?? []).map((claim) => ({
    text: claim.text,
    body: claim.body,
    written: writeClaim(claim),
    // A relation with several subjects or objects is written as several relations.
    digest: claim.relations.length > 1 ? undefined : claim.annotationDigest,
  }));
}
