/** The parts of a source’s page, each with its anchor: its own page and its former ones agree here. */
import type { Source } from '../../lib/edition/model.ts';
import type { PagePart } from '../entity/parts.ts';

/** In the order of the page. */
export function partsOfSource({ claims, alone, corroborates, quotedIn }: Source): PagePart[] {
  return [
    { id: 'firmness', label: 'How firmly', shown: claims.length > 1 },
    { id: 'alone', label: 'Resting on it alone', shown: alone.length > 0 },
    { id: 'shared', label: 'Together with others', shown: claims.length > alone.length },
    { id: 'corroborates', label: 'Claims it is said to bear out or dispute', shown: corroborates.length > 0 },
    { id: 'quoted', label: 'Claims for which another source quotes it', shown: quotedIn.length > 0 },
  ]
    .filter(({ shown }) => shown)
    .map(({ id, label }) => ({ id, label }));
}
