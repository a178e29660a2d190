/** Runs a worked example, stage by stage, for the guide to show. */
import type { EditionRecord } from '../schema/ledger.ts';
import type { Issue } from '../edition/issue/issue.ts';
import { checkFiles, take } from './steps.ts';
import { type Correction, publishSample, type Stage } from './corrections.ts';
import { isWritten, listDiffering, showBoth, type Excerpt } from './demonstrate.ts';

/** The result of running a stage. */
export interface Act {
  readonly stage: Stage;
  /** The changed files in their new state, without those that sealing writes. */
  readonly shown: readonly Excerpt[];
  /** Files that were removed. */
  readonly gone: readonly string[];
  /** The issues that the check now reports. */
  readonly issues: readonly Issue[];
  /** The edition that was sealed; undefined if sealing only recorded a new name. */
  readonly sealed: EditionRecord | undefined;
}

/** Runs an example. */
export function rehearse(correction: Correction): Act[] {
  let files = publishSample(correction);
  let count = 1;
  return correction.stages.map((stage) => {
    const before = files;
    files = take(before, stage.steps);
    const paths = listDiffering(before, files).filter((path) => !isWritten(path));
    const { issues, edition } = checkFiles(files);
    const editions = edition?.commentaries[0]?.ledger?.editions ?? [];
    const isNew = editions.length > count;
    count = Math.max(count, editions.length);
    return {
      stage,
      shown: showBoth(before, files, paths).right,
      gone: paths.filter((path) => !files.has(path)),
      issues,
      sealed: isNew ? editions.at(-1) : undefined,
    };
  });
}
