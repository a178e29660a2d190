/**
 * References written by hand from the manual of each style, for a claim `¶N` of edition 1 and the original with its place.
 * Italics are between underscores. In all styles:
 *
 * - A claim is an entry in an online reference work, by the editors as a body, who worded it.
 * - What it restates is given where the manual has a place for a description of the work.
 * - The edition is given although it is the first one. The manuals give only later ones, because a first edition does not say
 *   that it is the first; here the number identifies the wording.
 * - No publisher is given, because its name would be that of the site.
 * - The original’s year is inferred, so it is in square brackets, as all these manuals require for information not on the source.
 * - Citations in the text have the place: the paragraph of the original, the number of the claim.
 */
import type { StyleId } from '../styles.ts';

export interface Expected {
  readonly entry: string;
  readonly citation: string;
  readonly short?: string;
}

/** What differs between the references of claims. */
export interface Varying {
  /** `¶7.3 …` unchanged; `headline` in headline style. */
  readonly title: string;
  readonly headline: string;
  readonly url: string;
  readonly paragraph: number;
  readonly number: string;
}

const ARTICLE = '“Is the Harbour Silting Up?” by J. Sand';

export const expectedClaim: Readonly<Record<StyleId, (varying: Varying) => Expected>> = {
  // Entry by a group author: title plain, description in brackets, “In _Work_ (edition). URL”. No date of retrieval, because it
  // does not change.
  apa: ({ title, url, paragraph, number }) => ({
    entry: `Harbour Editors. (2026). ${title} [Restatement of para. ${paragraph} of ${ARTICLE}]. In _Harbour, Annotated_ (1st ed.). ${url}`,
    citation: `(Harbour Editors, 2026, ${number})`,
    short: `(2026, ${number})`,
  }),
  // Online entry: headline style, description, “in” the work, edition, date, address. The title already has the number.
  'chicago-notes': ({ headline, url, paragraph }) => ({
    entry: `Harbour Editors. “${headline}.” Restatement of para. ${paragraph} of ${ARTICLE}. In _Harbour, Annotated_, 1st ed. November 22, 2026. ${url}.`,
    citation: `Harbour Editors, “${headline},” restatement of para. ${paragraph} of ${ARTICLE}, in _Harbour, Annotated_, 1st ed., November 22, 2026, ${url}.`,
    short: `Harbour Editors, “${headline}.”`,
  }),
  // The same with the year after the author.
  'chicago-author-date': ({ headline, url, paragraph, number }) => ({
    entry: `Harbour Editors. 2026. “${headline}.” Restatement of para. ${paragraph} of ${ARTICLE}. In _Harbour, Annotated_, 1st ed. November 22. ${url}.`,
    citation: `(Harbour Editors 2026, ${number})`,
    short: `(2026, ${number})`,
  }),
  // Author, title, supplement, container, version, date, location. The address keeps its https://, so that it works as a link.
  mla: ({ headline, url, paragraph, number }) => ({
    entry: `Harbour Editors. “${headline}.” Restatement of para. ${paragraph} of ${ARTICLE}. _Harbour, Annotated_, 1st ed., 22 Nov. 2026, ${url}.`,
    citation: `(Harbour Editors, ${number})`,
    short: `(${number})`,
  }),
  // Entry of an online reference work. No place for a description.
  harvard: ({ title, url, number }) => ({
    entry: `Harbour Editors (2026) ‘${title}’, _Harbour, Annotated_. 1st edn. Available at: ${url} (Accessed: [day of access]).`,
    citation: `(Harbour Editors, 2026, ${number})`,
    short: `(2026, ${number})`,
  }),
  // Entry of a reference work: ‘Title’ _Work_ (edition, year); online <address> accessed day. No place for a description. A
  // later note refers to the first one by its number.
  oscola: ({ headline, url, number }) => ({
    entry: `Harbour Editors, ‘${headline}’ _Harbour, Annotated_ (1st edn, 2026) <${url}> accessed [day of access]`,
    citation: `Harbour Editors, ‘${headline}’ _Harbour, Annotated_ (1st edn, 2026) <${url}> accessed [day of access].`,
    short: `Harbour Editors (n [number]) ${number}.`,
  }),
  // Part of a reference work on the Internet, with its type in brackets. The number depends on the reader’s list.
  vancouver: ({ title, url, paragraph, number }) => ({
    entry: `Harbour Editors. ${title} [restatement of para. ${paragraph} of ${ARTICLE}]. In: Harbour, Annotated [Internet]. 1st ed. 2026 [cited [day of access]]. Available from: ${url}`,
    citation: `([number], ${number})`,
  }),
};

export const expectedOriginal: Readonly<Record<StyleId, (varying: Varying) => Expected>> = {
  // Page on a website: title italic and in sentence case, then the site’s name; the address is unknown. Paragraphs may be
  // counted.
  apa: ({ paragraph }) => ({
    entry: 'Sand, J. ([2021]). _Is the harbour silting up?_ Harbour Notes.',
    citation: `(Sand, [2021], para. ${paragraph})`,
    short: `([2021], para. ${paragraph})`,
  }),
  // Page on a website: title in quotation marks, site plain, its owner, date.
  'chicago-notes': ({ paragraph }) => ({
    entry: 'Sand, Jo. “Is the Harbour Silting Up?” Harbour Notes, Harbour Institute, [2021].',
    citation: `Jo Sand, “Is the Harbour Silting Up?,” Harbour Notes, Harbour Institute, [2021], para. ${paragraph}.`,
    short: `Sand, “Is the Harbour Silting Up?,” para. ${paragraph}.`,
  }),
  // The same with the year after the author, once.
  'chicago-author-date': ({ paragraph }) => ({
    entry: 'Sand, Jo. [2021]. “Is the Harbour Silting Up?” Harbour Notes, Harbour Institute.',
    citation: `(Sand [2021], para. ${paragraph})`,
    short: `([2021], para. ${paragraph})`,
  }),
  // Page of a site whose publisher has a different name. “par.” after a comma. The manual says not to count unnumbered
  // paragraphs; the number is kept, because the claim has it.
  mla: ({ paragraph }) => ({
    entry: 'Sand, Jo. “Is the Harbour Silting Up?” _Harbour Notes_, Harbour Institute, [2021].',
    citation: `(Sand, par. ${paragraph})`,
    short: `(par. ${paragraph})`,
  }),
  // Web page: title italic; series and publisher follow, because there is no address.
  harvard: ({ paragraph }) => ({
    entry: 'Sand, J. ([2021]) _Is the harbour silting up?_, _Harbour Notes_. Harbour Institute.',
    citation: `(Sand, [2021], para. ${paragraph})`,
    short: `([2021], para. ${paragraph})`,
  }),
  // Website: ‘Title’ (_Website_, date), and the pinpoint before the address.
  oscola: ({ paragraph }) => ({
    entry: 'Sand J, ‘Is the Harbour Silting Up?’ (_Harbour Notes_, [2021])',
    citation: `Jo Sand, ‘Is the Harbour Silting Up?’ (_Harbour Notes_, [2021]) para ${paragraph}.`,
    short: `Sand (n [number]) para ${paragraph}.`,
  }),
  // The page before its site, because the page’s author is not the site’s.
  vancouver: ({ paragraph }) => ({
    entry: 'Sand J. Is the harbour silting up? Harbour Notes. [2021].',
    citation: `([number], para. ${paragraph})`,
  }),
};

/** The three claims: the author’s own, one anonymous source, a possible one. */
export const varying: Readonly<Record<'own' | 'anonymous' | 'possible', Varying>> = {
  own: {
    title: '¶4.2a The length of the mole',
    headline: '¶4.2a The Length of the Mole',
    url: 'https://harbour.example/harbour/c4-2a/#e1',
    paragraph: 4,
    number: '¶4.2a',
  },
  anonymous: {
    title: '¶7.3 What cracked the quay, according to one worker',
    headline: '¶7.3 What Cracked the Quay, According to One Worker',
    url: 'https://harbour.example/harbour/c7-3/#e1',
    paragraph: 7,
    number: '¶7.3',
  },
  possible: {
    title: '¶8.2c Al-Sand’s crane, 2020–21',
    headline: '¶8.2c Al-Sand’s Crane, 2020–21',
    url: 'https://harbour.example/harbour/c8-2c/#e1',
    paragraph: 8,
    number: '¶8.2c',
  },
};
