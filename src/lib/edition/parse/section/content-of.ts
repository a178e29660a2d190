/** Separates the prose of a component from the components in it. */
import type { Nodes } from 'mdast';
import { annotations } from '../../../schema/annotation.ts';
import { isBlank, isUnit, type JsxElement, listBlocks, startOf } from '../markdown.ts';
import type { Scope } from '../../read/text-file.ts';

/** What a claim or a note holds. */
export interface Content {
  /** Its one paragraph. */
  readonly phrasing: readonly Nodes[];
  /** The components after it. */
  readonly elements: readonly JsxElement[];
  /** Whether it holds prose, in the right place or not. */
  readonly hasProse: boolean;
  /** Whether all of its prose is in the right place. */
  readonly complete: boolean;
}

/** Whether a claim has no prose and nothing that could be meant as such: a place to write one, annotated or not. */
export function isBare(element: JsxElement): boolean {
  return listBlocks(element.children).every(
    (node) => isBlank(node) || (isUnit(node) && node.name !== null && Object.hasOwn(annotations, node.name)),
  );
}

/** Reads a component’s content: one paragraph of prose, then components. Reports prose that stands elsewhere. */
export function readContentOf(element: JsxElement, { report, locate }: Scope): Content {
  const phrasing: Nodes[] = [];
  const elements: JsxElement[] = [];
  const inFlow = element.type === 'mdxJsxFlowElement';
  let paragraphs = 0;
  let misplaced = false;

  for (const block of listBlocks(element.children)) {
    const isParagraph = block.type === 'paragraph';
    const nodes: readonly Nodes[] = isParagraph ? block.children : [block];
    if (isParagraph && nodes.some((node) => !isBlank(node) && !isUnit(node))) paragraphs++;
    for (const node of nodes) {
      if (isUnit(node)) {
        elements.push(node);
      } else if (elements.length === 0 && paragraphs < 2) {
        phrasing.push(node);
        // A list, say: prose refuses it, and that more prose comes after it is not a problem of its own.
        misplaced ||= inFlow && !isParagraph;
      } else if (!isBlank(node) && !misplaced) {
        misplaced = true;
        const message =
          elements.length > 0
            ? 'Unexpected prose after an annotation, expected it before all annotations'
            : 'Unexpected second paragraph, expected one';
        report({ rule: 'misplaced', message, ...hintFor(node), ...locate(startOf(node)) });
      }
    }
  }
  const hasProse = misplaced || phrasing.some((node) => !isBlank(node));
  return { phrasing, elements, hasProse, complete: !misplaced };
}

/** Prose that was meant as a component. */
function hintFor(node: Nodes): { hint?: string } {
  const name = node.type === 'text' ? /^\s*<?\s*([A-Z]\w*)\s+\w+=/.exec(node.value)?.[1] : undefined;
  return name !== undefined && Object.hasOwn(annotations, name) ? { hint: `write <${name} …` } : {};
}
