import type { ContentDraft } from '../draft/draft.ts';
import { continues, formerOf, listRecorded, type Recorded } from './recorded.ts';
import type { Finding, Paths, Rule } from './rule.ts';

export const commentaryVanished: Rule = {
  name: 'commentary-vanished',
  description: 'Every published name of a commentary is that of a folder, or a former name of one.',
  check: (draft, paths) => listRecorded(draft).flatMap((recorded) => checkRecorded(recorded, draft, paths)),
};

function checkRecorded({ entry, at, commentary }: Recorded, draft: ContentDraft, { unread }: Paths): Finding[] {
  // A record with mistakes may be the one that names it; a folder that cannot be read is reported by another rule.
  const isExcused = (slug: string): boolean =>
    draft.unparsed.words.has(slug) || unread.some((path) => `${path}/`.includes(`/commentaries/${slug}/`));
  if (!commentary) {
    if (isExcused(entry.slug)) return [];
    const message = `Unexpected absence of the published commentary "${entry.slug}", expected its folder, or its name under formerly in the record of the commentary it is now`;
    return [{ message, hint: hintFor(entry, draft), ...at('slug') }];
  }
  const names = [commentary.slug, ...formerOf(commentary)];
  return entry.formerly.flatMap((slug, index) => {
    if (names.includes(slug) || isExcused(slug) || !commentary.record) return [];
    const { file } = commentary.record.at();
    const message = `Unexpected absence of "${slug}", a published name of the commentary "${commentary.slug}", expected it under formerly in ${file}`;
    return { message, hint: 'put it back: pages at its addresses link to the present ones', ...at('formerly', index) };
  });
}

function hintFor(entry: Recorded['entry'], { commentaries }: ContentDraft): string {
  const renamed = commentaries.find((commentary) => continues(commentary, entry));
  if (renamed) {
    return `commentaries/${renamed.slug} has its editions: rename the folder back, or add formerly: [${entry.slug}] to its commentary.yaml`;
  }
  const restore = `restore commentaries/${entry.slug} from the version history`;
  const claimant = commentaries.find((commentary) => formerOf(commentary).includes(entry.slug));
  return claimant
    ? `commentaries/${claimant.slug} says that it was called so, and has other editions: ${restore}`
    : restore;
}
