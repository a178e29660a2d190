/** The shape of the guide’s entries about rules. */
import type { Step } from './steps.ts';

/** The explanation of a rule: why it exists, how to fix what it finds, and an example that is run. */
export interface Entry {
  /** What the rule is about, as a heading. */
  readonly title: string;
  /** Why the rule exists. `Code` is between backticks. */
  readonly why: string;
  /** How to fix what it finds. */
  readonly fix: string;
  /** Changes to the sample for both versions. */
  readonly given?: readonly Step[];
  /** Changes with which the sample breaks this rule and no other. */
  readonly wrong: readonly Step[];
  /** Changes with which the sample keeps the rule; none if it already does. */
  readonly right?: readonly Step[];
  /** The command that completes the right version. */
  readonly then?: string;
}

/** Entries by the names of their rules, under a heading. */
export interface Chapter {
  readonly title: string;
  readonly about: string;
  readonly entries: Readonly<Record<string, Entry>>;
}
