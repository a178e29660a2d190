/** What everything that reads a section needs to know of its file. */
import type { Locate, Report, TextFile } from '../../read/text-file.ts';

/** A file being read, how to find places in it and where to report problems. */
export interface Scope {
  readonly file: TextFile;
  readonly locate: Locate;
  readonly report: Report;
}
