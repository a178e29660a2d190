/** Parses addresses: the inverse of the builders in url.ts and argument.ts. Browser-safe. */
import { fromClaimSlug, type ClaimId } from './id.ts';
import { RESERVED_SLUGS } from './url.ts';

/** What an address points to. */
export type Target =
  | { kind: 'commentary'; commentary: string }
  | { kind: 'paragraph'; commentary: string; paragraph: number }
  | { kind: 'claim'; commentary: string; id: ClaimId; inContext: boolean; edition?: number }
  | { kind: 'editions'; commentary: string }
  | { kind: 'edition'; commentary: string; edition: number; id?: ClaimId }
  | { kind: 'argument'; commentary: string; start?: number; from?: ClaimId; to?: ClaimId }
  | { kind: 'coverage'; commentary: string; start?: number }
  | { kind: 'entity'; id: string }
  | { kind: 'source'; id: string };

/** Parses a path from the site's root; undefined if it is not the address of a record. */
export function parsePath(path: string): Target | undefined {
  const [pathname = '', fragment = ''] = path.split('#');
  const [first = '', second, ...rest] = pathname.replace(/^\/|\/$/g, '').split('/');
  if (!first) return undefined;
  if (second !== undefined && rest.length === 0) {
    if (first === 'entities') return { kind: 'entity', id: second };
    if (first === 'sources') return { kind: 'source', id: second };
  }
  // Slugs have no dot: a name at the root with a dot is a file.
  if (RESERVED_SLUGS.includes(first) || first.includes('.')) return undefined;
  if (second === undefined) return parseReading(first, fragment);
  if (second === 'editions') return parseEditions(first, rest, fragment);
  if (second === 'argument' || second === 'coverage') return parseSpans(second, first, rest, fragment);
  const id = rest.length === 0 ? fromClaimSlug(second) : undefined;
  if (!id) return undefined;
  const edition = toNumber(fragment, /^e([1-9]\d*)$/);
  return { kind: 'claim', commentary: first, id, inContext: false, ...(edition !== undefined && { edition }) };
}

/** On the reading page, the fragment names a claim or a paragraph. */
function parseReading(commentary: string, fragment: string): Target {
  const id = fromClaimSlug(fragment);
  if (id) return { kind: 'claim', commentary, id, inContext: true };
  const paragraph = toNumber(fragment, /^p(\d+)$/);
  return paragraph === undefined ? { kind: 'commentary', commentary } : { kind: 'paragraph', commentary, paragraph };
}

function parseEditions(commentary: string, [name, ...rest]: readonly string[], fragment: string): Target | undefined {
  if (name === undefined) return { kind: 'editions', commentary };
  const edition = rest.length === 0 ? toNumber(name, /^([1-9]\d*)$/) : undefined;
  if (edition === undefined) return undefined;
  const id = fromClaimSlug(fragment);
  return { kind: 'edition', commentary, edition, ...(id && { id }) };
}

/** The argument, a relation in it, or the coverage; for a long commentary, one page of it. */
function parseSpans(
  kind: 'argument' | 'coverage',
  commentary: string,
  [part, ...rest]: readonly string[],
  fragment: string,
): Target | undefined {
  const start = part === undefined ? undefined : toNumber(part, /^p(\d+)$/);
  if (rest.length > 0 || (part !== undefined && start === undefined)) return undefined;
  const page = { commentary, ...(start !== undefined && { start }) };
  if (kind === 'coverage') return { kind, ...page };
  const [, ...ids] = /^r-(\d+-\d+[a-z]?)-(\d+-\d+[a-z]?)(?:-[a-z]+)?$/.exec(fragment) ?? [];
  const [from, to] = ids.map((id) => fromClaimSlug(`c${id}`));
  return { kind, ...page, ...(from && to && { from, to }) };
}

function toNumber(text: string, form: RegExp): number | undefined {
  const digits = form.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
