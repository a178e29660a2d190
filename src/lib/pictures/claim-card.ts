/** The picture of a claim: its number and label, its words with explanations in brackets, who says it and how firmly. */
import type { Claim, Edition } from '../edition/model.ts';
import { saidInWords, sayingSoInWords } from '../wording/attribution.ts';
import { textInBrackets } from '../wording/in-brackets.ts';
import { languageName } from '../wording/language.ts';
import type { Drawing, Line, Rule } from './drawing.ts';
import { CARD, foot, join, oneLine, siteTitle, toLines } from './frame.ts';
import { isSettable, toSettable, widthOf, type Metrics, type Typefaces } from './metrics.ts';
import { fitText, type Block, type Step } from './text-layout.ts';

export function drawClaimCard(claim: Claim, { title }: Pick<Edition['site'], 'title'>, faces: Typefaces): Drawing {
  const site = siteTitle(title, faces);
  // Without the original’s words if the typeface lacks their script.
  const words = isSettable(claim.cue ?? '', faces.text) ? saidInWords(claim) : `${sayingSoInWords(claim)}.`;
  const said = foot(words, faces);
  const head = claimHead(claim, site.left, faces);
  const label = claimLabel(claim, faces);
  const height = said.top - TOP;
  const block = fitText(
    toSettable(wordsOf(claim, faces.text), faces.text),
    STEPS,
    { width: CARD.right - TEXT_LEFT, height: height - 2 * AIR },
    faces.text,
  );
  const taken = block.lines.length * block.leading;
  const y = TOP + Math.round((height - taken) / 2);
  return join(
    site,
    said,
    { lines: [...head, ...label] },
    {
      rules: firmnessLine(claim.certainty, { x: CARD.left, y, height: taken }),
      lines: statement(block, y, faces.text),
    },
  );
}

/** The claim’s number, and the title of its commentary, shortened to the available room. */
function claimHead(claim: Claim, right: number, faces: Typefaces): Line[] {
  const number = `¶${claim.id}`;
  const x = CARD.left + Math.ceil(widthOf(number, NUMBER, faces.display)) + 12;
  return [
    { x: CARD.left, baseline: CARD.head, text: number, face: 'display', size: NUMBER, ink: 'lapis' },
    ...oneLine(
      claim.commentary.shortTitle,
      right - 20 - x,
      { x, baseline: CARD.head, face: 'text', size: 16, ink: 'ink' },
      faces,
    ),
  ];
}

/** The label under the number, on one line, as large as possible. */
function claimLabel({ label }: Claim, faces: Typefaces): Line[] {
  if (!isSettable(label, faces.display)) return [];
  const room = { width: CARD.right - CARD.left, height: LABEL_STEPS[0].leading };
  const block = fitText(toSettable(label, faces.display), LABEL_STEPS, room, faces.display);
  return toLines(block, { x: CARD.left, baseline: LABEL_BASELINE, face: 'display', ink: 'ink' });
}

/** The words of the claim; if the typeface lacks its script, a text with its language. */
function wordsOf(claim: Claim, metrics: Metrics): string {
  const words = textInBrackets(claim);
  return isSettable(words, metrics)
    ? words
    : `A claim in ${languageName(claim.commentary.language)}, to read on its page.`;
}

/** The lines of the claim. An opening quotation mark hangs in the margin, so that the text is aligned. */
function statement(block: Block, y: number, metrics: Metrics): Line[] {
  // Half of the leading is above the characters, most of which are about 0.7 em high.
  const baseline = y + Math.round((block.leading + block.size * 0.66) / 2);
  return toLines(block, { x: TEXT_LEFT, baseline, face: 'text', ink: 'ink' }).map((line) => {
    const [mark = ''] = /^[“‘]/.exec(line.text) ?? [];
    return { ...line, x: line.x - Math.round(widthOf(mark, line.size, metrics)) };
  });
}

/** The vertical line beside a claim: the firmer the wording, the firmer the line, as on the site’s pages. */
export function firmnessLine(certainty: Claim['certainty'], at: { x: number; y: number; height: number }): Rule[] {
  const rule = (x: number, y: number, width: number, height: number): Rule => ({ x, y, width, height, ink: 'lapis' });
  switch (certainty) {
    case 'stated':
      return [rule(at.x, at.y, LINE_WIDTH, at.height)];
    case 'open':
      return [
        rule(at.x, at.y, HALF_WIDTH, at.height),
        rule(at.x + LINE_WIDTH - HALF_WIDTH, at.y, HALF_WIDTH, at.height),
      ];
    case 'probable':
    case 'possible': {
      const { dash, gap } = DASHES[certainty];
      const count = Math.max(2, Math.round((at.height + gap) / (dash + gap)));
      // The first and the last dash are at the ends; the remaining room is distributed between them.
      return Array.from({ length: count }, (_, index) =>
        rule(at.x, at.y + Math.round((index * (at.height - dash)) / (count - 1)), LINE_WIDTH, dash),
      );
    }
  }
}

/** Width of the vertical line, and of each half of a double one. */
const LINE_WIDTH = 4;
const HALF_WIDTH = 1;

const DASHES = { probable: { dash: 13, gap: 7 }, possible: { dash: 4, gap: 5 } } as const;

/** The baseline of the label, and the top of the room for the words below it. */
const LABEL_BASELINE = CARD.head + 31;
const TOP = LABEL_BASELINE + 7;
/** The left edge of the text, right of the line. */
const TEXT_LEFT = CARD.left + 22;
/** The least distance of the words from head and foot. */
const AIR = 12;
const NUMBER = 30;

const LABEL_STEPS: readonly [Step, ...Step[]] = [
  { size: 19, leading: 25 },
  { size: 17, leading: 25 },
  { size: 15, leading: 25 },
  { size: 13.5, leading: 25 },
];

const STEPS: readonly [Step, ...Step[]] = [
  { size: 36, leading: 46 },
  { size: 32, leading: 42 },
  { size: 28, leading: 37 },
  { size: 25, leading: 33 },
  { size: 22, leading: 30 },
  { size: 20, leading: 27 },
  { size: 18, leading: 24 },
  { size: 16.5, leading: 22 },
  { size: 15, leading: 20 },
];
