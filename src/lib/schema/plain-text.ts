/** Finds Markdown and HTML in fields that are published as plain text. */

/** What a text with signs of Markdown or HTML should be instead; undefined if it has none. */
export function expectedOfPlainText(text: string): string | undefined {
  // Addresses may contain any of these signs.
  const words = text.replace(/https?:\/\/[^\s)\]]+/g, 'https://…');
  for (const [pattern, sign] of SIGNS) {
    const found = pattern.exec(words)?.[0].trim();
    if (found !== undefined) return `expected plain text, without ${sign} (${shorten(found)})`;
  }
  return undefined;
}

/**
 * Signs that are hardly ever meant literally. Signs of emphasis count only around whole words, so that 3*4*5, M*A*S*H, snake_case
 * and a single asterisk are allowed; signs of code do not count if a letter follows, as in transliterated names.
 */
const SIGNS = [
  [/!?\[[^\]\n]+\]\((?:https?:|\/|#|mailto:)[^)\n]*\)/u, 'a Markdown link or image'],
  [
    /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*]\1(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}*\\])\*[^\s*]\*(?![\p{L}\p{N}*])/u,
    'Markdown emphasis',
  ],
  [/(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])[^_\n]*[^\s_]\1(?![\p{L}\p{N}_])/u, 'Markdown emphasis'],
  [/~~[^~\n]+~~/u, 'Markdown for struck-out text'],
  [/(?<![\p{L}\p{N}`])(`+)(?=[^\s`])[^`\n]*[^\s`]?\1(?![\p{L}\p{N}`])/u, 'Markdown for code'],
  [/^(?:#{1,6}|>+|[-*+])\s+\S.*/mu, 'a Markdown heading, quotation or list'],
  [/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--/iu, 'HTML'],
  [/&(?:amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|#\d+|#x[\da-f]+);/iu, 'an HTML character reference'],
] as const satisfies readonly (readonly [RegExp, string])[];

function shorten(found: string): string {
  const [line = ''] = found.split('\n');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
