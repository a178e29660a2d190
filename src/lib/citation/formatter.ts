/** Formats references in one style, with a cache in memory and one between builds. */
import type { Cache } from '../cache/cache.ts';
import type { CslItem, Pinpoint } from './csl-item.ts';
import type { Engine, Reference } from './engine.ts';
import { isPlainWork, openReference, STAND_IN_WORK } from './stand-in.ts';
import type { StyleId } from './styles.ts';

/** Formats an item in one style. Citations get the place in it. */
export type Formatter = Engine['format'];

/** Prepares a style. Its processor starts when something is not in the cache. */
export function createFormatter(style: StyleId, cache: Cache, engineOf: (style: StyleId) => Engine): Formatter {
  const formatted = new Map<string, Reference>();
  const format: Formatter = (item, pinpoint) => {
    const question = JSON.stringify([style, item, pinpoint]);
    let reference = formatted.get(question);
    if (!reference) {
      const kept = cache.get(question)?.toString();
      // The cast is safe: the key of the cache includes the version of this code.
      if (kept !== undefined) reference = JSON.parse(kept) as Reference;
      else {
        reference = engineOf(style).format(item, pinpoint);
        cache.set(question, JSON.stringify(reference));
      }
      formatted.set(question, reference);
    }
    return reference;
  };
  return (item, pinpoint) => formatRestated(format, toPrinted(item), pinpoint);
}

/** The fields of an item that a style may print. */
export function toPrinted({ abstract: _abstract, note: _note, custom: _custom, ...item }: CslItem): CslItem {
  return { ...item, id: 'item' };
}

/** Formats an item with a placeholder for the article that it restates, so that commentaries can share the result. */
function formatRestated(format: Formatter, item: CslItem, pinpoint: Pinpoint | undefined): Reference {
  const [work] = /“.*$/u.exec(item.genre ?? '') ?? [];
  if (item.genre === undefined || work === undefined || !isPlainWork(work)) return format(item, pinpoint);
  const genre = item.genre.replace(work, () => STAND_IN_WORK);
  const fill = openReference(format({ ...item, genre }, pinpoint), [{ standIn: STAND_IN_WORK }], /laceholder|lowly/i);
  return fill?.([work]) ?? format(item, pinpoint);
}
