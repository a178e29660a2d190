/** Edits that add a second commentary to the fixture content, for tests of how two commentaries affect each other. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { change, type Edit, rewrite, seal } from '../../edition/test/load-with.ts';

const ACCORD = 'commentaries/estuary/01-the-accord.mdx';

/** Adds a second commentary, which does not mention the quay. */
export const estuary: Edit = async (root) => {
  await cp(join(root, 'commentaries/harbour'), join(root, 'commentaries/estuary'), { recursive: true });
  await rewrite(ACCORD, (text) => text.replace(/<Relation type="located-in"[^>]*\/>/, ''))(root);
};

/** Makes a claim of the second commentary restate one of the first. */
export const relate = change(
  ACCORD,
  '<Relates rel="elaborates" to="2.1" />',
  '<Relates rel="elaborates" to="2.1" />\n  <Relates rel="restates" to="harbour/0.1" />',
);

/** A claim of the second commentary names the quay in its first edition, and is withdrawn in its second, sealed on a day. */
export const nameQuayOnce = (day: string): Edit[] => [
  change(ACCORD, 'Ships will leave.', 'Ships will leave <Entity id="north-quay">North Quay</Entity>.'),
  seal('First'),
  rewrite(ACCORD, (text) => text.replace(/\n<Claim id="1\.2b"[^]*?<\/Claim>\n/, '')),
  change(
    'commentaries/estuary/commentary.yaml',
    'argument:',
    "withdrawn: [{ id: '1.2b', reason: They stayed. }]\nargument:",
  ),
  seal('Second', day),
];
