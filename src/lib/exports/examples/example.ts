/**
 * An example of use for a file, shown beside it: code, and its output. The output is computed from the edition; a test runs the
 * code on the page if the tool is installed, and compares.
 */

/** The tools that run examples, and their labels. */
export const tools = {
  jq: 'curl and jq',
  grep: 'curl and grep',
  python: 'Python, standard library only',
  r: 'R, without packages',
  sparql: 'SPARQL 1.1, over the file',
} as const;

export interface Example {
  readonly tool: keyof typeof tools;
  /** The question that it answers. */
  readonly asks: string;
  readonly code: string;
  /** Its output; for a query, rows of values separated by spaces. */
  readonly prints: string;
}

/** Texts as lines, each with a line end. */
export function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** How many records have each value: one line per value, with the count first, sorted by value. */
export function countLines<T>(records: readonly T[], valueOf: (record: T) => string): string {
  const sorted = [...Map.groupBy(records, valueOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines(sorted.map(([value, own]) => `${own.length} ${value}`));
}
