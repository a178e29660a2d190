/** Claims that have no text yet: edits of the fixture, and the exact issues. */
import { ACCORD, type Cases, change, SILT, write } from './load-with.ts';

const PROSE = '  Since dredgers appeared in May, the town may be losing its harbour.\n';
const UNWRITTEN =
  '02-the-silt.mdx:6:1 unwritten-claim: Unexpected claim "2.1", which has no text yet, expected its sentence “So … town” in words of your own';

export const unwrittenCases: Cases = {
  'a claim without a text, and not as well that others lead to it': {
    edits: [change(SILT, PROSE, '')],
    issues: [UNWRITTEN],
  },
  'a claim of nothing but a comment and props to fill in': {
    edits: [
      change(SILT, PROSE, '  {/* “For” … 30 words … “town” */}\n'),
      change(SILT, 'type="inference" certainty="possible" cue="may" unhedged="appeared"', 'type="" certainty=""'),
    ],
    issues: [UNWRITTEN],
  },
  'a claim without a text beside those that say it already': {
    edits: [change(ACCORD, '<Claim id="1.2b"', '<Claim id="1.2"></Claim>\n\n<Claim id="1.2b"')],
    issues: [
      '01-the-accord.mdx:36:1 unwritten-claim: Unexpected claim "1.2", which has no text yet, expected its sentence “A … quay” in words of your own → if "1.2a" says all of it, delete this one',
    ],
  },
  'comments among claims and in them': {
    edits: [
      change(SILT, '<Claim', '{/* to be looked at again */}\n\n<Claim'),
      change(SILT, PROSE, `  {/* 2.1 */}\n${PROSE}  {/* and */}\n`),
      change(ACCORD, 'Ships will leave.', 'Ships {/* all? */ } will leave.'),
    ],
    issues: [],
  },
  'what nothing names while claims are still to be written': {
    edits: [
      change(SILT, PROSE, ''),
      write('entities/gull.yaml', 'name: The gull\ntype: group\n'),
      write('references/bird-book.yaml', 'title: Birds\nstrength: weak\n'),
    ],
    issues: [UNWRITTEN],
  },
};
