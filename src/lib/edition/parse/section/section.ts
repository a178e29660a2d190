/** Reads a section file: front matter, then claims and nothing else. */
import type { Root } from 'mdast';
import { type ClaimId, isClaimId } from '../../../address/id.ts';
import { SectionSchema } from '../../../schema/commentary.ts';
import { findExcess } from '../depth.ts';
import type { ClaimDraft, NamingDraft, SectionDraft, UnwrittenDraft } from '../../draft/draft.ts';
import { isJsx, type JsxElement, listBlocks, parseMdx, startOf } from '../markdown.ts';
import { locatorOf, type Report, type Scope, type TextFile } from '../../read/text-file.ts';
import { parseYaml } from '../yaml.ts';
import { readClaim, isBare } from './claim.ts';
import { describeMdxError } from './mdx-error.ts';
import { refuseComponent, refuseNode } from './refuse.ts';

/** The draft of a section. What cannot be read is reported and left out. */
export function readSection(file: TextFile, anchor: string, report: Report): SectionDraft {
  const scope: Scope = { file, locate: locatorOf(file), report };
  const { front, body, isOpen } = splitFrontMatter(file);
  if (front === undefined) {
    const message = 'Unexpected start of a section, expected front matter with title and original between lines of ---';
    report({ rule: 'missing-key', message, ...scope.locate(0) });
  }
  if (isOpen) {
    const message = 'Unexpected front matter without an end, expected a line of --- after it';
    report({ rule: 'yaml-syntax', message, hint: 'write --- below the last key', ...scope.locate(0) });
  }
  const record = front && parseYaml(front, SectionSchema, 'front matter', report);
  const known = record?.value ?? { title: '', original: false, formerly: [] };
  const at = record?.at ?? (() => scope.locate(0));
  return { file: file.path, anchor, ...known, at, ...readClaims(body.text, scope) };
}

/**
 * Splits front matter and body into two files in which the other part is blanked out, so that every offset,
 * line and column stays right. `front` is undefined if there is none.
 */
function splitFrontMatter({ path, text }: TextFile): { front?: TextFile; body: TextFile; isOpen?: boolean } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  const isOpen = match?.index !== 0;
  const [block] = (isOpen ? OPEN.exec(text) : match) ?? [];
  if (block === undefined) return { body: { path, text } };
  const front = block.replace(/^-+(?=\s*$)/gm, blank);
  return { isOpen, front: { path, text: front }, body: { path, text: blank(block) + text.slice(block.length) } };
}

/** Front matter without a closing line of ---: the opening line and the keys. */
const OPEN = /^---[ \t]*\r?\n(?:(?:title|original|formerly):.*\r?\n)+(?:-+[ \t]*\r?\n)?/;

/** Replaces every character by a space, but keeps line ends. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function readClaims(text: string, scope: Scope): Pick<SectionDraft, 'claims' | 'unwritten' | 'unread' | 'idsKnown'> {
  const excess = findExcess(text);
  if (excess) {
    scope.report({ rule: 'too-large', message: excess.message, ...scope.locate(excess.offset) });
    return { claims: [], unwritten: [], unread: [], idsKnown: true };
  }
  let root: Root;
  try {
    root = parseMdx(text);
  } catch (error) {
    describeMdxError(error, text, scope).forEach(scope.report);
    return { claims: [], unwritten: [], unread: [], idsKnown: true };
  }
  const claims: ClaimDraft[] = [];
  const unwritten: UnwrittenDraft[] = [];
  const unread: NamingDraft[] = [];
  let idsKnown = true;
  for (const node of listBlocks(root.children)) {
    if (isJsx(node) && node.name === 'Claim') {
      const id = findId(node);
      idsKnown &&= id !== undefined;
      if (id !== undefined && isBare(node)) {
        unwritten.push({ id, at: () => scope.locate(startOf(node)) });
        continue;
      }
      const claim = readClaim(node, scope);
      if ('id' in claim) claims.push(claim);
      else unread.push(claim);
    } else if (isJsx(node)) {
      refuseComponent(node, 'outside a claim', '<Claim>', scope);
    } else {
      refuseNode(node, 'outside a claim', '<Claim>', scope);
    }
  }
  return { claims, unwritten, unread, idsKnown };
}

/** The id of a claim, even if other things are wrong with it; undefined if it cannot be read. */
function findId({ attributes }: JsxElement): ClaimId | undefined {
  const ids = attributes.flatMap((prop) => (prop.type === 'mdxJsxAttribute' && prop.name === 'id' ? [prop.value] : []));
  return ids.find((value) => typeof value === 'string' && isClaimId(value));
}
