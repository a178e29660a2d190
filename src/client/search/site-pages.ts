/** Pages about the site, which are not searched but which readers ask for: how to cite, the licence, downloads. */
import { paths } from '../../lib/address/url.ts';
import type { Note } from './wording-note.ts';

/** A note with a link to the page that a query asks for. */
export function noteOnPages(query: string): Note[] {
  const [, text = '', path = ''] = PAGES.find(([words]) => words.test(query)) ?? [];
  return path === '' ? [] : [{ text: 'Also on this site:', link: { text, path } }];
}

const PAGES: readonly (readonly [words: RegExp, text: string, path: string])[] = [
  [/\b(?:cite|citing|citations?|footnotes?|bibliograph\w*|bibtex|zotero)\b/i, 'How to cite', paths.citing],
  [/\b(?:copyright|licen[cs]es?|csv|json|api|datasets?|downloads?|epub|pdf)\b/i, 'Data and licence', paths.data],
  [/\b(?:glossary|vocabulary)\b/i, 'Vocabulary', paths.vocabulary],
  [/\b(?:timeline|chronology)\b/i, 'Timeline', paths.timeline],
  [/(?<!\broad )\bmaps?\b/i, 'Map', paths.map],
  [/\bhow to (?:read|use|search)\b|^help$/i, 'How to read', paths.reading],
  [
    /\b(?:corrections?|errat(?:um|a)|report an error)\b|^(?:contact|feedback)$/i,
    'Corrections',
    `${paths.about}#corrections`,
  ],
  [
    /\b(?:summary|abstract|disclaimer|main (?:argument|point)|publication date|publisher|editors?)\b/i,
    'About',
    paths.about,
  ],
];
