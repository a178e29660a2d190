/** Mistakes that people and machines make in text, for random tests. */
import fc from 'fast-check';

/** One change of a text. `at` and `length` are fractions of its length, from 0 to 1. */
export interface Mutation {
  readonly kind:
    | 'delete'
    | 'double'
    | 'insert'
    | 'swap'
    | 'drop line'
    | 'double line'
    | 'swap lines'
    | 'drop word'
    | 'swap words'
    | 'cut off'
    | 'empty';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** Any mutation. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    'delete',
    'double',
    'insert',
    'swap',
    'drop line',
    'double line',
    'swap lines',
    'drop word',
    'swap words',
    'cut off',
    'empty',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '/>',
      '</Claim>',
      '<Claim>',
      '<Entity id="',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '(',
      '*',
      '**',
      '_',
      '`',
      '\\',
      '&',
      '&#0;',
      '&amp;',
      '---\n',
      ':',
      ': ',
      '? ',
      '- ',
      '* ',
      '> ',
      '# ',
      '|',
      '!',
      '@',
      '%',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '  ',
      '\0',
      '\uFEFF',
      '\u202E',
      '\u200D',
      '\u{1F600}',
      'é',
      'é',
      'القاعدة',
      'import ',
      'export ',
      'null',
      '~',
      '0',
      '-1',
      '1e999',
      '2.1',
      '99.9',
      'north-quay',
      'harbour-board',
      'author',
      '__proto__',
      'constructor',
      'id',
      'rel="supports"',
      'negated',
      'javascript:',
      'https://',
    ),
    // The same as fc.string({ unit: 'binary' }), which takes a second to prepare.
    fc.array(fc.nat({ max: 0x10ffff }), { maxLength: 12 }).map((points) => String.fromCodePoint(...points)),
  ),
});

/** The text after a mutation. */
export function mutate(text: string, { kind, at, length, text: added }: Mutation): string {
  if (kind === 'empty' || text === '') return at < 0.5 ? '' : added;
  const parts =
    kind.endsWith('line') || kind.endsWith('lines')
      ? text.split(/(?<=\n)/)
      : kind.endsWith('word') || kind.endsWith('words')
        ? text.split(/\b/)
        : text.split('');
  const index = Math.floor(at * parts.length);
  const other = Math.floor(length * (parts.length - 1));
  const span = 1 + Math.floor(length * 8);
  switch (kind) {
    case 'delete':
      return parts.toSpliced(index, span).join('');
    case 'double':
    case 'double line':
      return parts.toSpliced(index, 0, ...parts.slice(index, index + span)).join('');
    case 'insert':
      return parts.toSpliced(index, 0, added).join('');
    case 'drop line':
    case 'drop word':
      return parts.toSpliced(index, 1).join('');
    case 'cut off':
      return parts.slice(0, index).join('');
    case 'swap':
    case 'swap lines':
    case 'swap words':
      return parts
        .with(index, parts[other] ?? '')
        .with(other, parts[index] ?? '')
        .join('');
  }
}
