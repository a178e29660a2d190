/**
 * An example of use for a file, shown beside it: what to type, and what it prints. The output is computed from the edition;
 * the tests run what the page shows wherever the tool is installed, and compare.
 */

/** What runs an example, and how it is called. */
export const tools = {
  jq: 'curl and jq',
  grep: 'curl and grep',
  python: 'Python, with its own library alone',
  r: 'R, with nothing beyond it',
  sparql: 'SPARQL 1.1, over the file',
} as const;

export interface Example {
  readonly tool: keyof typeof tools;
  /** What it answers, as a question. */
  readonly asks: string;
  readonly code: string;
  /** What it prints; for a query its rows, their values separated by spaces. */
  readonly prints: string;
}

/** Texts as lines, each with its end. */
export function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** How many records have each value, a line each, count first, in the order of the values. */
export function countLines<T>(records: readonly T[], valueOf: (record: T) => string): string {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(valueOf(record), (counts.get(valueOf(record)) ?? 0) + 1);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines(sorted.map(([value, count]) => `${count} ${value}`));
}
