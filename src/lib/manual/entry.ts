/** What the guide has to say of a rule. */
import type { Step } from './steps.ts';

/** A rule explained: why it is there, how to fix what it finds, and an example that is run. */
export interface Entry {
  /** What the rule is about, as a heading. */
  readonly title: string;
  /** Why the rule is there. `Code` stands between backticks. */
  readonly why: string;
  /** How to fix what it finds. */
  readonly fix: string;
  /** What is done to the sample before, in both versions. */
  readonly given?: readonly Step[];
  /** What makes the sample break this rule, and no other. */
  readonly wrong: readonly Step[];
  /** What keeps it; nothing where the sample does as it stands. */
  readonly right?: readonly Step[];
  /** The command that belongs to the right version. */
  readonly then?: string;
}

/** Entries by the names of their rules, under a heading. */
export interface Chapter {
  readonly title: string;
  readonly about: string;
  readonly entries: Readonly<Record<string, Entry>>;
}
