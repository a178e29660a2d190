/** Notes above the results, and the note that says which claim a pasted sentence is the wording of. */
import { parsePath } from '../../lib/address/parse-path.ts';
import { quotePath } from '../../lib/address/url.ts';
import type { ShownRecord } from '../../lib/search/record.ts';
import { compareWording, type Wording } from '../../lib/search/shown.ts';
import type { SearchState } from './state.ts';
import { quote } from './words.ts';

/** A sentence above the results, with an optional link. */
export interface Note {
  readonly text: string;
  readonly link?: { readonly text: string } & ({ readonly state: SearchState } | { readonly path: string });
  /** Whether it reports a failure, so that trying again may help. */
  readonly isFailure?: boolean;
}

/** The note on a sentence, which is compared with the first records; undefined if none of them is a claim. */
export function noteOnWording(
  sentence: string,
  top: readonly ShownRecord[],
): { readonly note: Note; readonly isFound: boolean } | undefined {
  const compared = top.map((record) => ({
    record,
    wording: record.kind === 'claim' ? compareWording(sentence, record) : undefined,
  }));
  const found = compared.find(({ wording }) => wording);
  const target = parsePath((found?.record ?? top[0])?.url ?? '');
  const link = target?.kind === 'claim' && {
    link: { text: 'Check it word for word', path: quotePath(target.commentary, sentence) },
  };
  if (found?.wording) return { note: { text: describeWording(found.record, found.wording), ...link }, isFound: true };
  return link ? { note: { text: 'None of the first claims has this wording.', ...link }, isFound: false } : undefined;
}

function describeWording({ title }: ShownRecord, wording: Wording): string {
  const [number = ''] = title.split(' ');
  if (wording.is === 'today')
    return wording.isWhole
      ? `This is the wording of ${number} today.`
      : `This is part of the wording of ${number} today.`;
  const edition =
    wording.first === wording.last ? `edition ${wording.first}` : `editions ${wording.first}–${wording.last}`;
  if (wording.is === 'earlier')
    return `This is ${wording.isWhole ? '' : 'part of '}the wording of ${number} in ${edition}; it reads differently today.`;
  const changes = [
    ...(wording.added.length > 0 ? [`not in it: ${wording.added.map(quote).join(', ')}`] : []),
    ...(wording.missing.length > 0 ? [`missing: ${wording.missing.map(quote).join(', ')}`] : []),
  ];
  const which = wording.first === 0 ? 'today' : `of ${edition}`;
  return `This is close to the wording of ${number} ${which}, but altered${changes.length === 0 ? '.' : `; ${changes.join('; ')}.`}`;
}
