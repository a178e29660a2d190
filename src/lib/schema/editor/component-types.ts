/** The types of the annotation components, for editors that complete and explain MDX. */
import { type ComponentName, components } from '../annotation.ts';
import { listProps, type PropInfo } from './props.ts';

/** What each component is for: the text that shows when one points at its name. */
export const componentInfo: Readonly<Record<ComponentName, string>> = {
  Claim: 'One proposition, from one source set, at one certainty. Holds the prose, then its annotations.',
  Entity: 'A mention of an entity, around the words that name it.',
  Attribution: 'Who says it. More than one in a claim: they say it together.',
  Corroboration: 'Support or dispute that the article itself asserts.',
  Event: 'Something that happens in the claim; the other props say who plays which role.',
  Relation: 'A lasting relation between two entities that the claim asserts.',
  Relates: 'How this claim bears on another claim, of the same commentary or of another.',
  When: 'When the thing claimed happened, as far as the article says. Never when it was said.',
  Figure: 'A number that the claim gives, with its unit and date. Several are possible.',
  ScopeNote: 'How the editors read a sentence that can be read in more than one way. Holds prose.',
  EditorNote: 'What the editors add, in their own voice. Holds prose.',
};

/** The declaration that MDX tooling reads: the global type of the components that every section may use. */
export function formatComponentTypes(): string {
  const names = Object.keys(components) as ComponentName[];
  return `// Written by npm run schemas from the schemas of the components. Tools for MDX look for this name.

interface MDXProvidedComponents {
${names.map(formatComponent).join('\n')}
}
`;
}

function formatComponent(name: ComponentName): string {
  const props = listProps(name).map(formatProp).join('\n');
  // `never` is an element to every tool, whatever it takes elements for.
  return `/** ${componentInfo[name]} */\n${name}: (props: {\n${props}\nchildren?: unknown;\n}) => never;\n`;
}

function formatProp({ name, about, required, bare, values, valueInfo }: PropInfo): string {
  const type = bare ? 'true' : values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : 'string';
  const lines = [about, ...(valueInfo === undefined ? [] : ['', ...splitMeanings(valueInfo)])];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n${name}${required ? '' : '?'}: ${type};`;
}

/** One meaning a line: “a”: … “b”: … */
function splitMeanings(text: string): string[] {
  return text.split(/ (?=“[a-z-]+”: )/).map((line) => line.replace(/^“([a-z-]+)”: /, '- `$1`: '));
}
