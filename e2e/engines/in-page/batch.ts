/** What one call tests, and its result. */

/** A batch: the page to test, and what to open on it. */
export interface Batch {
  /** Path of the reading page, base path included. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Whether the page in the frame may run scripts. */
  readonly scripts: boolean;
  /** Ids of claims (`c7-3`) or of entities; if absent, all of them. */
  readonly ids?: readonly string[];
  /** Where a claim is before it is opened, as fractions of the window’s height. */
  readonly positions: readonly number[];
  /** What is opened. */
  readonly what: 'notes' | 'addresses' | 'panels' | 'entities';
}

/** The number of things opened, and a line for each fault. */
export interface Outcome {
  readonly opened: number;
  readonly faults: readonly string[];
}

/** Counts what was opened, and collects faults. */
export class Report implements Outcome {
  opened = 0;
  readonly faults: string[] = [];

  add(name: string, problems: readonly string[]): void {
    this.opened += 1;
    if (problems.length > 0) this.faults.push(`${name}: ${problems.join('; ')}`);
  }
}
