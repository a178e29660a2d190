/**
 * The argument of a commentary as Argdown (https://argdown.org): a statement for every claim, an edge for every relation.
 * Argdown only has support and attack, so `elaborates` and `restates` are written as support. The data of the claim that has the
 * relation says which it is, who asserts it, and why.
 */
import { fullName } from '../wording/bibliography.ts';
import { argdownPath, argumentPath } from '../address/argument.ts';
import { claimPath, withBase } from '../address/url.ts';
import type { Claim, Commentary } from '../edition/model.ts';
import type { ClaimLinkKind } from '../vocabulary/index.ts';
import { whoSays } from '../wording/attribution.ts';
import { isCrossing, listRelations, refTo, type Relation, relationsOf } from '../wording/relations.ts';
import type { DataFile } from './data-file.ts';

/** The file, for its route and for the data page. */
export function argdownFile(commentary: Commentary): DataFile {
  return {
    path: argdownPath(commentary.slug),
    label: `The argument of “${commentary.shortTitle}” as Argdown`,
    about: 'Every claim as a statement and every relation as an edge, for argument maps.',
    mediaType: 'text/plain',
    standard: { name: 'Argdown', url: 'https://argdown.org/syntax/' },
    counted: ['relation', 'relations'],
    count: () => listRelations(commentary).length,
    write: (_, site) => formatArgdown(commentary, site.address),
  };
}

/** How relations are written below the claim that has them. */
const EDGES: Readonly<Record<ClaimLinkKind, string>> = {
  supports: '+>',
  elaborates: '+>',
  restates: '+>',
  challenges: '->',
};

/** The text of `argument.argdown`. */
export function formatArgdown(commentary: Commentary, address: string): string {
  const { original, slug, claims } = commentary;
  const head = {
    title: `The argument of “${original.title}”`,
    ...(original.authorNames.length > 0 && { author: original.authorNames.map(fullName).join(', ') }),
    source: withBase(address, argumentPath(slug)),
  };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return (
    [
      ['===', ...lines, '==='].join('\n'),
      REMARK,
      ...claims.map((claim) => formatClaim(claim, address)),
      ...listOthers(commentary).map((claim) => formatOther(claim, address)),
    ].join('\n\n') + '\n'
  );
}

const REMARK =
  '// Argdown only has support and attack: elaborates and restates are written as support. The data of each claim says which.';

function formatClaim(claim: Claim, address: string): string {
  const relations = relationsOf(claim);
  const data = {
    ...claimData(claim, address),
    ...(relations.length > 0 && { relations: relations.map((relation) => toData(relation, address)) }),
  };
  return [
    `${nodeOf(claim)}: ${escapeText(claim.text)} ${formatData(data)}`,
    // Several relations from one claim to another can be one edge, with one record each.
    ...new Set(relations.map(({ rel, to }) => `  ${EDGES[rel]} ${nodeOf(to, claim)}`)),
  ].join('\n');
}

/** The claims of other commentaries that relations lead to, each once. Their relations are in their own files. */
function listOthers(commentary: Commentary): Claim[] {
  const targets = listRelations(commentary).map(({ to }) => to);
  return [...new Set(targets.filter((to) => to.commentary !== commentary))];
}

function formatOther(claim: Claim, address: string): string {
  const data = { ...claimData(claim, address), commentary: claim.commentary.slug };
  return `${otherNode(claim)}: ${escapeText(claim.text)} ${formatData(data)}`;
}

function claimData(claim: Claim, address: string): object {
  return {
    label: claim.label,
    url: withBase(address, claimPath(claim.commentary.slug, claim.id)),
    type: claim.type,
    certainty: claim.certainty,
    sources: whoSays(claim),
  };
}

function toData({ rel, from, to, why, by, path }: Relation, address: string): object {
  return {
    rel,
    to: refTo(to, from),
    by,
    why,
    url: withBase(address, path),
  };
}

/** The title of a statement. For a claim of another commentary, it includes the slug. */
const nodeOf = (claim: Claim, from = claim): string => (isCrossing(claim, from) ? otherNode(claim) : `[¶${claim.id}]`);
const otherNode = ({ id, commentary }: Claim): string => `[${commentary.slug} ¶${id}]`;

/** Escapes everything that Argdown could read as markup, but not hyphens within words or between numbers. */
function escapeText(text: string): string {
  return text.replace(/[\\/*_#@[\]{}<>+|=~`^]|^[^\p{L}\p{N}]|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu, '\\$&');
}

/** An object as YAML on one line. Braces in strings are escaped, because they would end it. */
function formatData(data: object): string {
  const json = JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? hideBraces(value) : value));
  return json.replaceAll('\\\\u007B', '\\u007B').replaceAll('\\\\u007D', '\\u007D');
}

const hideBraces = (text: string): string => text.replaceAll('{', '\\u007B').replaceAll('}', '\\u007D');
