/** `objects.inv`: the inventory that Sphinx reads, version 2 (https://sphobjinv.readthedocs.io/en/stable/syntax.html). */
import { deflateSync } from 'node:zlib';
import type { Edition } from '../../edition/model.ts';
import { editionDays } from '../../wording/editions.ts';
import { listTargets } from './targets.ts';

/** The bytes of the file. Its version is the day of the newest edition. */
export function formatSphinxInventory(edition: Edition): Uint8Array<ArrayBuffer> {
  const head = [
    '# Sphinx inventory version 2',
    `# Project: ${oneLine(edition.site.title)}`,
    `# Version: ${editionDays(edition.commentaries).at(-1) ?? ''}`,
    '# The remainder of this file is compressed using zlib.',
  ];
  // Name, domain and role, priority (-1 hides it from Sphinx’s search), path from the root, text to show.
  const lines = listTargets(edition).map(
    ({ label, path, name }) => `${label} std:label -1 ${path.slice(1)} ${oneLine(name)}\n`,
  );
  return new Uint8Array(
    Buffer.concat([Buffer.from(`${head.join('\n')}\n`), deflateSync(lines.join(''), { level: 9 })]),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
