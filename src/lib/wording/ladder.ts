/** Ladders: who quotes whom, if a source of a claim quotes another. Each source is a rung. */
import type { Claim } from '../edition/model.ts';
import type { Attributed } from './attribution.ts';
import { capitalise, subjectWithin } from './capitals.ts';
import { type Piece, plain, quote, separate, text } from './piece.ts';

/** Whether a source quotes another. */
export function isPassedOn({ attributions }: Pick<Claim, 'attributions'>): boolean {
  return attributions.some(({ through }) => through !== undefined);
}

/** A ladder for each source that quotes another, from the article’s source to the one that said it first. */
export function ladders({ attributions }: Pick<Claim, 'attributions'>): Piece[][][] {
  return attributions.flatMap(({ source, cue, through = [] }) =>
    through.length === 0
      ? []
      : [
          [
            [{ kind: 'source' as const, source, text: capitalise(source.subject) }, ...inParentheses(cue)],
            ...through.map((quoted): Piece[] => [
              text('quoting '),
              { kind: 'source', source: quoted.source, text: subjectWithin(quoted.source) },
              ...inParentheses(quoted.cue),
            ]),
          ],
        ],
  );
}

/** The ladders in a line: “Two keepers (“told us”), quoting the guild (“heard”)”; undefined if nobody is quoted. */
export function laddersInWords(claim: Pick<Claim, 'attributions'>): string | undefined {
  const lines = ladders(claim).map((rungs) => plain(separate(rungs)));
  return lines.length === 0 ? undefined : lines.join('; ');
}

/** The claim without quoted sources, for a sentence that is followed by ladders. */
export function withoutQuoted<T extends Attributed>(claim: T): T {
  return { ...claim, attributions: claim.attributions.map((attribution) => ({ ...attribution, through: undefined })) };
}

/** The article’s words of attribution, in parentheses. */
function inParentheses(cue: string | undefined): Piece[] {
  return cue === undefined ? [] : [text(' ('), quote(cue), text(')')];
}
