/** The type of rules on content. */
import type { ContentDraft } from '../draft/draft.ts';
import type { Issue } from '../issue/issue.ts';

/** A rule: its name, what it requires, and how to find what breaks it. */
export interface Rule {
  /** Kebab-case; shown in reports. */
  readonly name: string;
  /** One sentence that says how content should be. */
  readonly description: string;
  readonly check: (draft: ContentDraft, paths: Paths) => Finding[];
}

/** The paths of files that were read and of those that could not be, and the current day if it is not that of the clock. */
export interface Paths {
  readonly read: readonly string[];
  readonly unread: readonly string[];
  /** YYYY-MM-DD. */
  readonly today?: string | undefined;
}

/** An issue without the name of its rule. */
export type Finding = Omit<Issue, 'rule'>;
