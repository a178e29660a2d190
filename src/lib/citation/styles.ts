/**
 * The citation styles on offer. Each is the official CSL file of its manual, in the language the manual is written for: the
 * punctuation of APA, Chicago and MLA is American, that of Cite Them Right and OSCOLA British.
 */

/** A style: its names, and what the two forms of a reference are called in it. */
export interface Style {
  /** Name of the CSL file. */
  readonly csl: string;
  readonly locale: 'en-US' | 'en-GB';
  /** Short name. */
  readonly label: string;
  /** The manual it follows. */
  readonly manual: string;
  /** What stands where the claim is used. */
  readonly citation: string;
  /** What stands in the list at the end. */
  readonly entry: string;
}

export const styles = {
  apa: {
    csl: 'apa',
    locale: 'en-US',
    label: 'APA',
    manual: 'Publication Manual of the American Psychological Association, 7th edition',
    citation: 'In the text',
    entry: 'Reference list',
  },
  'chicago-notes': {
    csl: 'chicago-fullnote-bibliography',
    locale: 'en-US',
    label: 'Chicago, notes',
    manual: 'The Chicago Manual of Style, 17th edition, notes and bibliography',
    citation: 'Note',
    entry: 'Bibliography',
  },
  'chicago-author-date': {
    csl: 'chicago-author-date',
    locale: 'en-US',
    label: 'Chicago, author-date',
    manual: 'The Chicago Manual of Style, 17th edition, author-date',
    citation: 'In the text',
    entry: 'Reference list',
  },
  mla: {
    csl: 'modern-language-association',
    locale: 'en-US',
    label: 'MLA',
    manual: 'MLA Handbook, 9th edition',
    citation: 'In the text',
    entry: 'Works cited',
  },
  harvard: {
    csl: 'harvard-cite-them-right',
    locale: 'en-GB',
    label: 'Harvard',
    manual: 'Cite Them Right, 12th edition, Harvard',
    citation: 'In the text',
    entry: 'Reference list',
  },
  oscola: {
    csl: 'oscola',
    locale: 'en-GB',
    label: 'OSCOLA',
    manual: 'Oxford University Standard for the Citation of Legal Authorities, 4th edition',
    citation: 'Footnote',
    entry: 'Bibliography',
  },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof styles;

/** In the order in which they are offered. */
// Object.keys loses the keys’ type.
export const styleIds = Object.keys(styles) as readonly StyleId[];
