/** Reads a `<Claim>`: first its prose, then the annotations. */
import { type AnnotationName, annotations, ClaimPropsSchema } from '../../../schema/annotation.ts';
import type { ClaimDraft, NamingDraft } from '../../draft/draft.ts';
import { hasWords } from '../../../schema/scalar.ts';
import type { At } from '../../issue/issue.ts';
import { type JsxElement, startOf, isBlank, isUnit, listBlocks } from '../markdown.ts';
import { listWords } from '../../issue/words.ts';
import { type Prose, toProse } from './inline.ts';
import { readProps } from './props.ts';
import { refuseComponent } from './refuse.ts';
import type { Scope } from '../../read/text-file.ts';
import type { Nodes } from 'mdast';

/** The draft of a claim. If its props or prose have problems, which are reported, only what names records. */
export function readClaim(element: JsxElement, scope: Scope): ClaimDraft | NamingDraft {
  const props = readProps(element, 'Claim', ClaimPropsSchema, scope);
  const content = readContentOf(element, scope);
  const prose = toProse(content.phrasing, scope, { links: false });
  const drafts = content.elements.map((child) => readAnnotation(child, scope)).filter((draft) => draft !== undefined);
  if (!content.hasProse || isWordless(prose)) {
    const message = 'Unexpected <Claim> without prose, expected the claim in words';
    scope.report({ rule: 'missing-prose', message, ...scope.locate(startOf(element)) });
  }
  const { body, text, mentions } = prose;
  if (!props || text === '' || isWordless(prose)) return { mentions, annotations: drafts };
  const complete = content.complete && prose.complete && drafts.length === content.elements.length;
  return {
    value: props.value,
    at: withText(props.at, prose),
    id: props.value.id,
    body,
    text,
    mentions,
    annotations: drafts,
    complete,
  };
}

/** The draft of an annotation; undefined if it has problems, which are reported. */
function readAnnotation(element: JsxElement, scope: Scope): Annotation | undefined {
  const { name } = element;
  if (!isAnnotationName(name)) {
    refuseComponent(element, 'in a claim', ANNOTATION_TAGS, scope);
    return undefined;
  }
  const props = readProps(element, name, annotations[name], scope);
  const { phrasing, elements, hasProse } = readContentOf(element, scope);
  const prose = toProse(phrasing, scope, { links: true });
  const { body, text, mentions } = prose;
  const isNote = name === 'ScopeNote' || name === 'EditorNote';
  for (const child of elements) refuseComponent(child, `in <${name}>`, isNote ? 'prose' : 'nothing', scope);
  if (isNote && (!hasProse || isWordless(prose))) {
    const message = `Unexpected <${name}> without prose, expected the note in words`;
    scope.report({ rule: 'missing-prose', message, ...scope.locate(startOf(element)) });
  } else if (!isNote && hasProse) {
    const message = `Unexpected prose in <${name}>, expected it to close itself: <${name} … />`;
    scope.report({ rule: 'misplaced', message, ...scope.locate(startOf(element)) });
  }
  // The schema was looked up by the name, so the props match it, but the type checker cannot see that.
  return props && ({ name, ...props, body, text, mentions } as Annotation);
}

/** Whether prose has characters but no words. */
function isWordless({ text }: Prose): boolean {
  return text !== '' && !hasWords(text);
}

/** Lets `at('text', 12)` find a character of the prose. */
function withText(at: At, { atText }: Prose): At {
  return (...path) => (path[0] === 'text' && typeof path[1] === 'number' ? atText(path[1]) : at(...path));
}

function isAnnotationName(name: string | null): name is AnnotationName {
  return name !== null && Object.hasOwn(annotations, name);
}

const ANNOTATION_TAGS = listWords(Object.keys(annotations).map((name) => `<${name}>`));

type Annotation = ClaimDraft['annotations'][number];

/** Whether a claim has nothing that is, or could be meant as, prose: it is still to be written, with or without annotations. */
export function isBare(element: JsxElement): boolean {
  return listBlocks(element.children).every(
    (node) => isBlank(node) || (isUnit(node) && node.name !== null && Object.hasOwn(annotations, node.name)),
  );
}

/**
 * Reads a component’s content: one paragraph of prose, then components. Reports prose in other places; `complete` is false if
 * there is any. `hasProse` says whether there is prose in any place.
 */
function readContentOf(element: JsxElement, { report, locate }: Scope) {
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
        // For example a list: `toProse` reports it, so prose after it is not reported again.
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

/** A hint for prose that was meant as a component. */
function hintFor(node: Nodes): { hint?: string } {
  const name = node.type === 'text' ? /^\s*<?\s*([A-Z]\w*)\s+\w+=/.exec(node.value)?.[1] : undefined;
  return name !== undefined && Object.hasOwn(annotations, name) ? { hint: `write <${name} …` } : {};
}
