/** The part of the untyped package `edtf` that is used here, beside what lib/schema declares. */
declare module 'edtf' {
  /** Reads a date. `min` and `max` are in milliseconds; null or infinite where an end is open or unknown. */
  export default function edtf(
    value: string,
    options: { level: 0 | 1 | 2 },
  ): { readonly min: number | null; readonly max: number | null };
}
