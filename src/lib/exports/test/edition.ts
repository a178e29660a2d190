/** The miniature edition that the tests of exports share. */
import { fileURLToPath } from 'node:url';
import { loadEdition, type Edition } from '../../edition/index.ts';

export async function loadMiniature(): Promise<Edition> {
  const { edition } = await loadEdition(fileURLToPath(new URL('../../edition/test/content', import.meta.url)));
  if (!edition) throw new Error('The miniature content has issues.');
  return edition;
}
