/**
 * The citation styles. Each is the official CSL file of its manual, in the language of the manual: APA, Chicago, MLA and
 * Vancouver have American punctuation, Cite Them Right and OSCOLA British.
 */

/** A style: its names, and its labels for the forms of a reference. */
export interface Style {
  /** Name of the CSL file. */
  readonly csl: string;
  readonly locale: 'en-US' | 'en-GB';
  /** Short name, with the edition of the manual. */
  readonly label: string;
  /** The manual that it follows. */
  readonly manual: string;
  /** The label of the entry in the list at the end. */
  readonly entry: string;
  /** The label of the citation. */
  readonly citation: string;
  /** The label of the short citation; absent if the style has none. */
  readonly short?: string;
  /** When the short form is used: the author is named in the sentence, or the work is in an earlier note. */
  readonly shortens?: 'author-named' | 'later-note';
}

const IN_TEXT = { citation: 'In the text', short: 'With the author named', shortens: 'author-named' } as const;

export const styles = {
  apa: {
    csl: 'apa',
    locale: 'en-US',
    label: 'APA 7',
    manual: 'Publication Manual of the American Psychological Association, 7th edition',
    entry: 'Reference list',
    ...IN_TEXT,
  },
  'chicago-notes': {
    csl: 'chicago-notes-bibliography',
    locale: 'en-US',
    label: 'Chicago 18, notes',
    manual: 'The Chicago Manual of Style, 18th edition, notes and bibliography',
    entry: 'Bibliography',
    citation: 'Note',
    short: 'Shortened note',
    shortens: 'later-note',
  },
  'chicago-author-date': {
    csl: 'chicago-author-date',
    locale: 'en-US',
    label: 'Chicago 18, author-date',
    manual: 'The Chicago Manual of Style, 18th edition, author-date',
    entry: 'Reference list',
    ...IN_TEXT,
  },
  mla: {
    csl: 'modern-language-association',
    locale: 'en-US',
    label: 'MLA 9',
    manual: 'MLA Handbook, 9th edition',
    entry: 'Works cited',
    ...IN_TEXT,
  },
  harvard: {
    csl: 'harvard-cite-them-right',
    locale: 'en-GB',
    label: 'Harvard',
    manual: 'Cite Them Right, 12th edition, Harvard',
    entry: 'Reference list',
    ...IN_TEXT,
  },
  oscola: {
    csl: 'oscola',
    locale: 'en-GB',
    label: 'OSCOLA 4',
    manual: 'Oxford University Standard for the Citation of Legal Authorities, 4th edition',
    entry: 'Bibliography',
    citation: 'Footnote',
    short: 'Later footnote',
    shortens: 'later-note',
  },
  vancouver: {
    csl: 'nlm-citation-sequence',
    locale: 'en-US',
    label: 'Vancouver',
    manual: 'Citing Medicine, 2nd edition (NLM), citation-sequence',
    entry: 'Reference list',
    citation: 'In the text',
  },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof styles;

/** The ids of the styles, in display order. */
// Object.keys loses the keys’ type.
export const styleIds = Object.keys(styles) as readonly StyleId[];
