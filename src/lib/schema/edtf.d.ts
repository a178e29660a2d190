/** The part of the untyped package `edtf` that is used here. */
declare module 'edtf' {
  /** Parses an EDTF string; throws a SyntaxError when it is not one of the given level or below. */
  export function parse(value: string, options: { level: 0 | 1 | 2 }): unknown;
}
