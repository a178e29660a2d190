/**
 * The words of this site: pages, guides and search use one word for each thing. Published at the top of /guide/vocabulary/.
 * Files, data and addresses keep the names that they were published with, see `inData`.
 */

/** A word of this site: its forms, its meaning, and words that are not used for it. */
export interface Word {
  readonly label: string;
  readonly plural: string;
  readonly definition: string;
  /** The word in files, data and addresses, if it is a different one. */
  readonly inData?: string;
  /** Words that pages for readers do not use for it. */
  readonly not?: readonly string[];
}

export const words = {
  article: {
    label: 'Article',
    plural: 'Articles',
    definition: 'A published text, in its author’s words, which is restated here.',
    inData: 'commentary',
    not: ['commentary'],
  },
  restatement: {
    label: 'Restatement',
    plural: 'Restatements',
    definition: 'The same text in the editors’ own words, claim by claim. It is what this site shows.',
  },
  claim: {
    label: 'Claim',
    plural: 'Claims',
    definition:
      'One proposition of the article, from one set of sources, at one level of certainty. It has a number, a label and an address.',
  },
  source: {
    label: 'Source',
    plural: 'Sources',
    definition: 'Who makes a claim: the author, somebody whom the article quotes, named or not, or a text.',
    not: ['voice'],
  },
  name: {
    label: 'Name',
    plural: 'Names',
    definition:
      'A person, group, government, place, agreement, document or event that the article names. It has one page, under any spelling.',
    inData: 'entity',
    not: ['entity'],
  },
  relation: {
    label: 'Relation',
    plural: 'Relations',
    definition: 'What one claim does to another: it supports, challenges, restates or elaborates it.',
    inData: 'link',
  },
  connection: {
    label: 'Connection',
    plural: 'Connections',
    definition: 'What a claim says holds between two names, such as membership or alliance.',
    inData: 'relation',
  },
  note: {
    label: 'Editors’ note',
    plural: 'Editors’ notes',
    definition:
      'What the editors add to a claim or a name from other published accounts, with the date and the references.',
  },
  reference: {
    label: 'Reference',
    plural: 'References',
    definition: 'A published work that an editors’ note or a fact about a name rests on.',
  },
  citation: {
    label: 'Citation',
    plural: 'Citations',
    definition: 'A claim, or another page of this site, as it is cited in a footnote or a list of works.',
  },
  edition: {
    label: 'Edition',
    plural: 'Editions',
    definition: 'The restatement and its annotations as published on a day. Every edition stays readable.',
  },
} as const satisfies Record<string, Word>;
