/** Closed lists about sources. */
import { term, type Term } from './term.ts';

/** What kind of source it is. */
export const voices = {
  author: term('The author', 'The writer speaks in their own right.', 'PDTB-2 Wr; PolNeAR'),
  'named-person': term('Named person', 'An identified individual.', 'PARC source'),
  'unnamed-person': term('Unnamed person', 'One individual whose name is withheld.', 'PDTB Ot'),
  'unnamed-people': term('Unnamed people', 'Several people whose names are withheld.', 'PDTB Ot'),
  organisation: term('Organisation', 'A body speaking as itself.', 'PDTB Ot'),
  document: term('Document', 'An agreement, a data set, a study.', 'PolNeAR, artefacts as sources'),
  media: term('Media', 'Press or platform content.', 'project rule; cf. ICS 206-01 publicly available information'),
  unspecified: term(
    'Not given',
    'The article does not say who makes the claim (“the allegation”).',
    'PDTB Arb; PolNeAR implicit source',
  ),
} as const satisfies Record<string, Term>;

/** How many people a source is, as the article words it. */
export const counts = {
  one: term('One', 'A single source.'),
  'at-least-one': term('At least one', 'One source or more.'),
  plural: term('More than one', 'A plural, without a number.'),
} as const satisfies Record<string, Term>;
