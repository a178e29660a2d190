/** Places where an official style file departs from its manual, mended in the file’s tree before it is used. */
import type { XmlNode } from 'citeproc';
import type { StyleId } from './styles.ts';

/** The style with its repairs. Throws when a fault is gone, so that an update of the files removes its repair here. */
export function repair(id: StyleId, style: XmlNode): XmlNode {
  for (const mend of REPAIRS[id] ?? []) mend(style);
  return style;
}

const REPAIRS: Readonly<Partial<Record<StyleId, readonly ((style: XmlNode) => void)[]>>> = {
  mla: [separateLocatorFromLabel, abbreviateParagraphAsPar],
};

/** The file prints “para.7”: the group around label and number has no delimiter. */
function separateLocatorFromLabel(style: XmlNode): void {
  const group = descendants(style).find(
    ({ name, children }) =>
      name === 'group' &&
      elements(children)[0]?.name === 'label' &&
      elements(children)[1]?.attrs.variable === 'locator',
  );
  if (group === undefined || 'delimiter' in group.attrs) throw gone('mla', 'the missing space in the locator');
  group.attrs.delimiter = ' ';
}

/** MLA abbreviates “par.”, “pars.”; the file leaves the term to the locale, which has “para.”. */
function abbreviateParagraphAsPar(style: XmlNode): void {
  const terms = descendants(style).find(({ name }) => name === 'terms');
  if (terms === undefined || elements(terms.children).some(({ attrs }) => attrs.name === 'paragraph')) {
    throw gone('mla', 'the missing term for a paragraph');
  }
  terms.children.push({
    name: 'term',
    attrs: { name: 'paragraph', form: 'short' },
    children: [
      { name: 'single', attrs: {}, children: ['par.'] },
      { name: 'multiple', attrs: {}, children: ['pars.'] },
    ],
  });
}

function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of elements(node.children)) yield* walk(child);
}

function descendants(node: XmlNode): XmlNode[] {
  return [...walk(node)];
}

function elements(children: readonly (XmlNode | string)[]): XmlNode[] {
  return children.filter((child) => typeof child !== 'string');
}

function gone(style: StyleId, fault: string): Error {
  return new Error(`The style file ${style} no longer has the fault that is mended here, ${fault}: remove its repair.`);
}
