/** The part of the untyped package `edtf` that is used here. */
declare module 'edtf' {
  /** Parses an EDTF string; throws a SyntaxError if it is not EDTF of the given level or below. */
  export function parse(value: string, options: { level: 0 | 1 | 2 }): unknown;
}
