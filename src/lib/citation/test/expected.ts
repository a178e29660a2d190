/**
 * References worked out by hand from each style’s manual, for a claim `¶N` of edition 1 and the original with its place. Italics
 * stand between underscores. What is the same in all of them:
 *
 * - A claim is a chapter, by the author of the original, in an edited book that is online.
 * - The edition is named although it is the first. The manuals name later ones only, because the first edition of a book does
 *   not know that it is one; here the number is what tells the wording.
 * - No publisher, whose name would be that of the site: APA, MLA and Chicago leave it out then.
 * - The original’s year is inferred, so it stands in square brackets, as in all these manuals what is not on the source does.
 */
import type { StyleId } from '../styles.ts';

export interface Expected {
  readonly entry: string;
  readonly citation: string;
}

/** What a claim’s references vary in. */
export interface Varying {
  /** `¶7.3 …` as it is, and in headline style. */
  readonly title: string;
  readonly headline: string;
  readonly url: string;
  readonly paragraph: number;
}

export const expectedClaim: Readonly<Record<StyleId, (varying: Varying) => Expected>> = {
  // Chapter in an edited book: title plain and in sentence case, “In E. Editor (Ed.), _Book_ (edition). URL”. A work published
  // anew ends with the year of the original, and has both years in the text. No date of retrieval for what does not change.
  apa: ({ title, url }) => ({
    entry: `Sand, J. (2026). ${title}. In Harbour Editors (Ed.), _Harbour, Annotated_ (1st ed.). ${url} (Original work published [2021])`,
    citation: '(Sand, [2021]/2026)',
  }),
  // Chapter: “in” and “ed.” in the note, “In” and “edited by” in the bibliography; headline style; the address last. The manual
  // puts the year in parentheses with place and publisher; the official file sets one that stands alone after a comma, which
  // is kept. The year of the original is not part of a note without a publisher to “reprint” it.
  'chicago-notes': ({ headline, url }) => ({
    entry: `Sand, Jo. “${headline}.” In _Harbour, Annotated_, edited by Harbour Editors, 1st ed., 2026. ${url}.`,
    citation: `Jo Sand, “${headline},” in _Harbour, Annotated_, ed. Harbour Editors, 1st ed., 2026, ${url}.`,
  }),
  // New edition of an older work: the first year in parentheses before that of the edition, in brackets in the text.
  'chicago-author-date': ({ headline, url }) => ({
    entry: `Sand, Jo. ([2021]) 2026. “${headline}.” In _Harbour, Annotated_, edited by Harbour Editors, 1st ed. ${url}.`,
    citation: '(Sand [2021] 2026)',
  }),
  // Author, title, container, contributor, version, date, location; the date of the original may follow the title. The address
  // keeps its https://, which the manual allows, so that it can be followed. Without pages the author alone in the text.
  mla: ({ headline, url }) => ({
    entry: `Sand, Jo. “${headline}.” [2021]. _Harbour, Annotated_, edited by Harbour Editors, 1st ed., 2026, ${url}.`,
    citation: '(Sand)',
  }),
  // Chapter of an edited book, online: ‘Title’, in E. Editor (ed.) _Book_. Edition. Available at: URL (Accessed: day).
  harvard: ({ title, url }) => ({
    entry: `Sand, J. (2026) ‘${title}’, in Harbour Editors (ed.) _Harbour, Annotated_. 1st edn. Available at: ${url} (Accessed: [day of access]).`,
    citation: '(Sand, 2026)',
  }),
  // Contribution to an edited book: ‘Title’ in Editor (ed), _Book_ (edition, year); online <address> accessed day. In the
  // bibliography surname and initial, and no full stop.
  oscola: ({ headline, url }) => ({
    entry: `Sand J, ‘${headline}’ in Harbour Editors (ed), _Harbour, Annotated_ (1st edn, 2026) <${url}> accessed [day of access]`,
    citation: `Jo Sand, ‘${headline}’ in Harbour Editors (ed), _Harbour, Annotated_ (1st edn, 2026) <${url}> accessed [day of access].`,
  }),
};

export const expectedOriginal: Readonly<Record<StyleId, (varying: Varying) => Expected>> = {
  // Page on a website: title italic and in sentence case, then the site’s name; no address is known. Paragraphs may be counted.
  apa: ({ paragraph }) => ({
    entry: 'Sand, J. ([2021]). _Is the harbour silting up?_ Harbour Notes.',
    citation: `(Sand, [2021], para. ${paragraph})`,
  }),
  // Page on a website: title in quotation marks, site plain, its owner, date. The question mark keeps the comma in the note.
  'chicago-notes': ({ paragraph }) => ({
    entry: 'Sand, Jo. “Is the Harbour Silting Up?” Harbour Notes. Harbour Institute, [2021].',
    citation: `Jo Sand, “Is the Harbour Silting Up?,” Harbour Notes (Harbour Institute, [2021]), para. ${paragraph}.`,
  }),
  // The same with the year after the author, once.
  'chicago-author-date': ({ paragraph }) => ({
    entry: 'Sand, Jo. [2021]. “Is the Harbour Silting Up?” _Harbour Notes_. Harbour Institute.',
    citation: `(Sand [2021], para. ${paragraph})`,
  }),
  // Page in a site, with a publisher of another name than the site’s. “par.” after a comma. The manual asks not to count
  // paragraphs that bear no number; the number is kept, since it is the claim’s.
  mla: ({ paragraph }) => ({
    entry: 'Sand, Jo. “Is the Harbour Silting Up?” _Harbour Notes_, Harbour Institute, [2021].',
    citation: `(Sand, par. ${paragraph})`,
  }),
  // Web page: title italic; series and publisher follow, since there is no address to find it by.
  harvard: ({ paragraph }) => ({
    entry: 'Sand, J. ([2021]) _Is the harbour silting up?_, _Harbour Notes_. Harbour Institute.',
    citation: `(Sand, [2021], para. ${paragraph})`,
  }),
  // Website: ‘Title’ (_Website_, date), and the pinpoint before the address.
  oscola: ({ paragraph }) => ({
    entry: 'Sand J, ‘Is the Harbour Silting Up?’ (_Harbour Notes_, [2021])',
    citation: `Jo Sand, ‘Is the Harbour Silting Up?’ (_Harbour Notes_, [2021]) para ${paragraph}.`,
  }),
};

/** The three claims: the author’s own, one anonymous source, a possible one. */
export const varying: Readonly<Record<'own' | 'anonymous' | 'possible', Varying>> = {
  own: {
    title: '¶4.2a The length of the mole',
    headline: '¶4.2a The Length of the Mole',
    url: 'https://harbour.example/harbour/c4-2a/#e1',
    paragraph: 4,
  },
  anonymous: {
    title: '¶7.3 What cracked the quay, according to one worker',
    headline: '¶7.3 What Cracked the Quay, According to One Worker',
    url: 'https://harbour.example/harbour/c7-3/#e1',
    paragraph: 7,
  },
  possible: {
    title: '¶8.2c Al-Sand’s crane, 2020–21',
    headline: '¶8.2c Al-Sand’s Crane, 2020–21',
    url: 'https://harbour.example/harbour/c8-2c/#e1',
    paragraph: 8,
  },
};
