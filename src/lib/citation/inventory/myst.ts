/**
 * `myst.xref.json` and the files that it names. MyST uses them to resolve references to this site and to preview their targets
 * (https://mystmd.org/guide/website-metadata). A reader’s browser fetches the named file when it shows a preview.
 */
import type { Edition } from '../../edition/model.ts';
import { listTargets, type Target } from './targets.ts';

/** HTML id of the main part of every page, where a reference leads. */
const MAIN = 'main';

/** The text of `myst.xref.json`. */
export function formatMystReferences(edition: Edition): string {
  const references = listTargets(edition).map(({ label, path, file }) => ({
    identifier: label,
    html_id: MAIN,
    kind: 'heading',
    data: file,
    url: path,
  }));
  const lines = references.map((reference) => `    ${JSON.stringify(reference)}`);
  return `{\n  "version": "1",\n  "myst": "1.8.3",\n  "references": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** All files with previews: of the claims of a commentary, or of entities or sources. */
export function listMystFiles(edition: Edition) {
  const byFile = Map.groupBy(listTargets(edition), ({ file }) => file);
  return [...byFile].map(([path, targets]) => ({
    path,
    commentary: targets[0]?.commentary,
    write: () => formatMystFile(path, targets, edition.site.title),
  }));
}

function formatMystFile(file: string, targets: readonly Target[], title: string): string {
  const children = targets.map((target) => JSON.stringify(toBlock(target)));
  const head = { kind: 'Article', slug: file.slice(1).replace(/\.json$/, ''), location: file, frontmatter: { title } };
  return `${JSON.stringify(head).slice(0, -1)},"mdast":{"type":"root","children":[\n${children.join(',\n')}\n]}}\n`;
}

/** A target in MyST’s syntax tree: a heading, and paragraphs below it. */
function toBlock({ label, name, about }: Target): object {
  const text = (value: string): object => ({ type: 'text', value });
  return {
    type: 'block',
    children: [
      { type: 'heading', depth: 2, identifier: label, label, html_id: MAIN, enumerated: false, children: [text(name)] },
      ...about().map((value) => ({ type: 'paragraph', children: [text(value)] })),
    ],
  };
}
