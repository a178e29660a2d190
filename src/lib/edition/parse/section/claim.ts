/** Reads a `<Claim>`: first its prose, then the annotations. */
import { type AnnotationName, annotations, ClaimPropsSchema } from '../../../schema/annotation.ts';
import type { ClaimDraft, NamingDraft } from '../../draft/draft.ts';
import type { At } from '../../issue/issue.ts';
import { type JsxElement, startOf } from '../markdown.ts';
import { listWords } from '../../issue/words.ts';
import { readContentOf } from './content-of.ts';
import { type Prose, toProse } from './inline.ts';
import { readProps } from './props.ts';
import { refuseComponent } from './refuse.ts';
import type { Scope } from '../../read/text-file.ts';

/** The draft of a claim; only what it names when its own props or its prose have problems, which are reported. */
export function readClaim(element: JsxElement, scope: Scope): ClaimDraft | NamingDraft {
  const props = readProps(element, 'Claim', ClaimPropsSchema, scope);
  const content = readContentOf(element, scope);
  const prose = toProse(content.phrasing, scope, { links: false });
  const drafts = content.elements.map((child) => readAnnotation(child, scope)).filter((draft) => draft !== undefined);
  if (!content.hasProse) {
    const message = 'Unexpected <Claim> without prose, expected the claim in words';
    scope.report({ rule: 'missing-prose', message, ...scope.locate(startOf(element)) });
  }
  const { body, text, mentions } = prose;
  if (!props || text === '') return { mentions, annotations: drafts };
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

/** The draft of an annotation; undefined when it has problems, which are reported. */
function readAnnotation(element: JsxElement, scope: Scope): Annotation | undefined {
  const { name } = element;
  if (!isAnnotationName(name)) {
    refuseComponent(element, 'in a claim', ANNOTATION_TAGS, scope);
    return undefined;
  }
  const props = readProps(element, name, annotations[name], scope);
  const { phrasing, elements, hasProse } = readContentOf(element, scope);
  const { body, text, mentions } = toProse(phrasing, scope, { links: true });
  const isNote = name === 'ScopeNote' || name === 'EditorNote';
  for (const child of elements) refuseComponent(child, `in <${name}>`, isNote ? 'prose' : 'nothing', scope);
  if (isNote && !hasProse) {
    const message = `Unexpected <${name}> without prose, expected the note in words`;
    scope.report({ rule: 'missing-prose', message, ...scope.locate(startOf(element)) });
  } else if (!isNote && hasProse) {
    const message = `Unexpected prose in <${name}>, expected it to close at once: <${name} … />`;
    scope.report({ rule: 'misplaced', message, ...scope.locate(startOf(element)) });
  }
  // The schema was looked up by the name, so the two belong together, which the type checker cannot see.
  return props && ({ name, ...props, body, text, mentions } as Annotation);
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
