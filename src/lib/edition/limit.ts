/** No file fills a report: of each rule it has so many issues at most, and the last one says that there are more. */
import type { Issue } from './issue.ts';

/** Issues of a rule that are reported for a file. */
const MOST = 20;

/** The first items of each kind, and one more where there are more. What is not reported need not be described. */
export function takeFew<T>(items: readonly T[], kindOf: (item: T) => string = () => ''): T[] {
  const counts = new Map<string, number>();
  return items.filter((item) => {
    const count = (counts.get(kindOf(item)) ?? 0) + 1;
    counts.set(kindOf(item), count);
    return count <= MOST + 1;
  });
}

/** Issues in order, without those that are too many. */
export function limitIssues(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>();
  const last = new Map<string, number>();
  const limited: Issue[] = [];
  for (const issue of issues) {
    const kind = `${issue.rule} ${issue.file}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > MOST) continue;
    last.set(kind, limited.push(issue) - 1);
  }
  for (const [kind, index] of last) {
    const issue = limited[index];
    if (issue === undefined || (counts.get(kind) ?? 0) <= MOST) continue;
    const more = 'there are more of these in this file';
    limited[index] = { ...issue, hint: issue.hint === undefined ? more : `${issue.hint}; ${more}` };
  }
  return limited;
}
