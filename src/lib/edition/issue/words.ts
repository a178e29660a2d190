/** Wording that messages share. */

/** Names in a row: `a, b or c`. */
export function listWords(words: readonly (string | number)[], last: 'or' | 'and' = 'or'): string {
  const head = words.slice(0, -1).join(', ');
  return head === '' ? String(words[0] ?? 'nothing') : `${head} ${last} ${words.at(-1)}`;
}

/** A value as a message shows it: strings in quotation marks, shortened. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'blank text' : `"${shorten(value)}"`;
  if (value === null || value === undefined) return 'nothing';
  if (value === true) return 'true';
  if (value === false) return 'false';
  if (typeof value === 'number' || typeof value === 'bigint') return `number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  return 'record';
}

function shorten(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > 60 ? `${folded.slice(0, 59)}…` : folded;
}
