/** Closed lists for who speaks. */
import type { Term } from './term.ts';

/** What kind of source it is. */
export const voices = {
  author: { label: 'The author', definition: 'The writer speaks in their own right.', basis: 'PDTB-2 Wr; PolNeAR' },
  'named-person': { label: 'Named person', definition: 'An identified individual.', basis: 'PARC source' },
  'unnamed-person': { label: 'Unnamed person', definition: 'One individual whose name is withheld.', basis: 'PDTB Ot' },
  'unnamed-people': {
    label: 'Unnamed people',
    definition: 'Several people whose names are withheld.',
    basis: 'PDTB Ot',
  },
  organisation: { label: 'Organisation', definition: 'A body speaking as itself.', basis: 'PDTB Ot' },
  document: {
    label: 'Document',
    definition: 'An agreement, a data set, a study.',
    basis: 'PolNeAR, artefacts as sources',
  },
  media: {
    label: 'Media',
    definition: 'Press or platform content.',
    basis: 'project rule; cf. ICS 206-01 publicly available information',
  },
  unspecified: {
    label: 'Not given',
    definition: 'The article does not say who makes the claim (“the allegation”).',
    basis: 'PDTB Arb; PolNeAR implicit source',
  },
} as const satisfies Record<string, Term>;

/** How many speak, as the article words it. */
export const counts = {
  one: { label: 'One', definition: 'A single source.', basis: 'project rule' },
  'at-least-one': { label: 'At least one', definition: 'One source or more.', basis: 'project rule' },
  plural: { label: 'More than one', definition: 'A plural, without a number.', basis: 'project rule' },
} as const satisfies Record<string, Term>;
