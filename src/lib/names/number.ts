/** Numbers of claims, as they are typed: `7.3`, `¶7.3`, `c7-3`, `¶ 7`. Browser-safe. */

/** Takes a number apart; undefined when the query is none. */
export function parseNumber(query: string): ClaimNumber | undefined {
  const match = /^\s*([¶c])?\s*(\d{1,4})(?:\s*[.\-–]\s*(?:(\d{1,3})([a-z])?)?)?\s*$/iu.exec(query);
  if (!match) return undefined;
  const [, mark, paragraph = '', sentence, part = ''] = match;
  return {
    paragraph: Number(paragraph),
    ...(sentence !== undefined && { sentence: Number(sentence) }),
    part: part.toLowerCase(),
    isMarked: mark !== undefined || sentence !== undefined,
  };
}

/** A number as claims show it: `7.3b`, or `7`. */
export function formatNumber({ paragraph, sentence, part }: Omit<ClaimNumber, 'isMarked'>): string {
  return sentence === undefined ? String(paragraph) : `${paragraph}.${sentence}${part}`;
}

/** The number of a claim, or the beginning of one. */
export interface ClaimNumber {
  readonly paragraph: number;
  readonly sentence?: number;
  /** The letter, or ''. */
  readonly part: string;
  /** Whether it can be nothing else; a number alone may also begin a name. */
  readonly isMarked: boolean;
}
