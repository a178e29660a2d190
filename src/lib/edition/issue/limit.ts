/**
 * Keeps reports short. Many issues with the same message usually have one cause, so they become one issue that lists the other
 * places. The number of issues of one rule in a file is limited as well.
 */
import type { Issue } from './issue.ts';

/** The most issues of one rule that are reported for a file, and the most of one shape that are reported separately. */
const MOST = 20;
/** The most places that an issue lists for the others. */
const LISTED = 12;

/** The first items of each kind, at most one more than is reported. The rest need not be described. */
export function takeFew<T>(items: readonly T[], kindOf: (item: T) => string = () => ''): T[] {
  const counts = new Map<string, number>();
  return items.filter((item) => {
    const count = (counts.get(kindOf(item)) ?? 0) + 1;
    counts.set(kindOf(item), count);
    return count <= MOST + 1;
  });
}

/** The issues in order, with long series shortened. */
export function limitIssues(issues: readonly Issue[]): Issue[] {
  return limitFiles(joinFloods(issues));
}

/** Replaces many issues of one shape by the first, which lists the places of the others. */
function joinFloods(issues: readonly Issue[]): Issue[] {
  const floods = Map.groupBy(issues, shapeOf);
  return issues.flatMap((issue) => {
    const [first, ...others] = floods.get(shapeOf(issue)) ?? [];
    if (others.length < MOST) return [issue];
    return issue === first ? [{ ...issue, hint: addTo(issue.hint, `the same ${listPlaces(others, issue.file)}`) }] : [];
  });
}

/** The message without the names and numbers in it. */
function shapeOf({ rule, message }: Issue): string {
  return `${rule} ${message.replace(/"[^"]*"|<[^>]*>|“[^”]*”|\d[\w.-]*/g, '')}`;
}

/** “in line 12, 18 and 24; 01-a.mdx line 3; and 40 more”. */
export function listPlaces(places: readonly Pick<Issue, 'file' | 'line'>[], from: string): string {
  const shown = places.slice(0, LISTED);
  const byFile = Map.groupBy(shown, ({ file }) => file);
  const parts = [...byFile].map(([file, found]) => {
    const lines = [...new Set(found.map(({ line }) => line))].join(', ');
    return `in ${file === from ? '' : `${file} `}line ${lines}`;
  });
  const more = places.length - shown.length;
  return [...parts, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function limitFiles(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>();
  const kindOf = ({ rule, file }: Issue): string => `${rule} ${file}`;
  const totals = Map.groupBy(issues, kindOf);
  return issues.flatMap((issue) => {
    const kind = kindOf(issue);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count !== MOST || totals.get(kind)?.length === MOST) return count > MOST ? [] : [issue];
    return [{ ...issue, hint: addTo(issue.hint, 'there are more of these in this file') }];
  });
}

/** Adds to a hint, if there is one. */
export function addTo(hint: string | undefined, more: string): string {
  return hint === undefined ? more : `${hint}; ${more}`;
}
