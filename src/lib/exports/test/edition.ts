/** The editions that the tests of exports share. */
import { fileURLToPath } from 'node:url';
import { loadEdition, type Edition } from '../../edition/index.ts';

/** The miniature, which is a draft. */
export function loadMiniature(): Promise<Edition> {
  return load('../../edition/test/content');
}

/** The content of the site itself, which holds more kinds of things than anybody would make up. */
export function loadSite(): Promise<Edition> {
  return load('../../../../content');
}

async function load(folder: string): Promise<Edition> {
  const { edition } = await loadEdition(fileURLToPath(new URL(folder, import.meta.url)));
  if (!edition) throw new Error(`The content in ${folder} has issues.`);
  return edition;
}
