/** What is said of a work beside its title: what kind of work it is, in what form it was seen, and what else. */
import { type Reference, strengths } from '../schema/reference.ts';

/** In whole sentences: “News report, database or study; seen in an archive.” */
export function referenceRemark({ strength, seen, note }: Pick<Reference, 'strength' | 'seen' | 'note'>): string {
  // Records of earlier editions may have kinds that are not listed any more.
  const kinds: Readonly<Record<string, string>> = strengths;
  const remark = `${kinds[strength] ?? strength}${seen === undefined ? '' : `; ${seen}`}`;
  return [remark, note]
    .filter((text) => text !== undefined)
    .map((text) => text.replace(/\.?$/, '.'))
    .join(' ');
}
