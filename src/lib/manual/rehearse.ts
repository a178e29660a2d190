/** Runs a worked example, stage by stage, for the guide to show. */
import { checkFiles, take } from './steps.ts';
import { type Correction, publishSample } from './corrections.ts';
import { isWritten, listDiffering, showBoth } from './demonstrate.ts';

/** Runs an example; returns what each stage changes, and what the check then reports. */
export function rehearse(correction: Correction) {
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
      /** The changed files in their new state, without those that sealing writes. */
      shown: showBoth(before, files, paths).right,
      /** Files that were removed. */
      gone: paths.filter((path) => !files.has(path)),
      issues,
      /** The edition that was sealed; undefined if sealing only recorded a new name. */
      sealed: isNew ? editions.at(-1) : undefined,
    };
  });
}
