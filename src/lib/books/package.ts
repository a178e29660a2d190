/** The package of a book, for reading systems: its metadata, its files in order, and its table of contents. */
import { editionPath, commentaryPath, withBase } from '../address/url.ts';
import type { Commentary } from '../edition/model.ts';
import { escapeXml } from '../exports/xml.ts';
import type { Site } from '../schema/site.ts';
import { fullName, workInWords } from '../wording/bibliography.ts';
import { editorName } from '../wording/editors.ts';
import { documentXhtml } from './xhtml.ts';

/** A file of the book that is part of the reading order. */
export interface BookFile {
  readonly file: string;
  /** Its title in the contents, and the id that it leads to; absent if the contents do not list the file. */
  readonly entry?: { readonly title: string; readonly anchor: string };
}

/** `META-INF/container.xml` */
export const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * The date of a book: that of its edition; for a draft, the first day of the article’s year, because no clock is read. ZIP
 * files cannot have a year before 1980.
 */
export function dayOf({ editions, original }: Pick<Commentary, 'editions' | 'original'>): string {
  return editions.at(-1)?.date ?? `${Math.max(original.issued?.year ?? 0, 1980)}-01-01`;
}

/** `package.opf`: the metadata of the book, and its files. */
export function packageOpf(commentary: Commentary, site: Site, files: readonly BookFile[]): string {
  const { original, slug, editions, abstract } = commentary;
  const last = editions.at(-1);
  const identifier = withBase(site.address, last ? editionPath(slug, last.number) : commentaryPath(slug));
  const names = original.authorNames.map(fullName);
  const items = [{ file: 'nav.xhtml' }, ...files];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXml(site.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(original.title)}</dc:title>
<dc:language>${escapeXml(site.language)}</dc:language>
${site.editors.map((editor, index) => `<dc:creator id="editor-${index + 1}">${escapeXml(editorName(editor))}</dc:creator>\n<meta refines="#editor-${index + 1}" property="role" scheme="marc:relators">edt</meta>`).join('\n')}
${names.map((name, index) => `<dc:contributor id="author-${index + 1}">${escapeXml(name)}</dc:contributor>\n<meta refines="#author-${index + 1}" property="role" scheme="marc:relators">ant</meta>`).join('\n')}
<dc:source>${escapeXml(workInWords(original))}</dc:source>
<dc:publisher>${escapeXml(site.title)}</dc:publisher>
<dc:description>${escapeXml(abstract)}</dc:description>
<dc:rights>${escapeXml(site.licence.name)}</dc:rights>
<dc:date>${dayOf(commentary)}</dc:date>
<meta property="dcterms:modified">${dayOf(commentary)}T00:00:00Z</meta>
<link rel="alternate" href="${escapeXml(withBase(site.address, commentaryPath(slug)))}" media-type="text/html"/>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">displayTransformability</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text only, with headings, a table of contents, and links from every claim to the note on it and back.</meta>
</metadata>
<manifest>
${items.map(({ file }) => `<item id="${idOf(file)}" href="${file}" media-type="application/xhtml+xml"${file === 'nav.xhtml' ? ' properties="nav"' : ''}/>`).join('\n')}
<item id="css" href="book.css" media-type="text/css"/>
</manifest>
<spine>
${[...files.slice(0, 1), { file: 'nav.xhtml' }, ...files.slice(1)].map(({ file }) => `<itemref idref="${idOf(file)}"/>`).join('\n')}
</spine>
</package>
`;
}

/** `nav.xhtml`: the contents, and the landmarks. */
export function navXhtml(files: readonly BookFile[], language: string): string {
  const entries = files.flatMap(({ file, entry }) => (entry ? [{ file, ...entry }] : []));
  const first = files.find(({ file }) => file.startsWith('text-'))?.file ?? '';
  const body = `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
${entries.map(({ file, title, anchor }) => `<li><a href="${file}${anchor === '' ? '' : `#${anchor}`}">${escapeXml(title)}</a></li>`).join('\n')}
</ol>
</nav>
<nav class="landmarks" epub:type="landmarks" aria-label="Landmarks" hidden="hidden">
<ol>
<li><a epub:type="titlepage" href="title.xhtml">Title page</a></li>
<li><a epub:type="toc" href="nav.xhtml">Contents</a></li>
${first === '' ? '' : `<li><a epub:type="bodymatter" href="${first}">Text</a></li>`}
</ol>
</nav>`;
  return documentXhtml('Contents', language, body);
}

const idOf = (file: string): string => `file-${file.replace(/\..*$/, '')}`;

/** The styles of a book. The reader chooses type and colours. Attributions show only if they differ from the rule. */
export const BOOK_CSS = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; text-align: left; }
h3 { font-size: 1em; margin: 0 0 0.4em; }
p { margin: 0 0 0.7em; }
.n { font-size: 0.65em; vertical-align: super; line-height: 0; margin-right: 0.25em; text-decoration: none; }
.by, .landmarks { display: none; }
.seen { display: inline; font-size: 0.8em; opacity: 0.8; }
.byline { font-style: italic; }
aside { margin: 1.6em 0; font-size: 0.9em; }
aside p, aside ol { margin: 0 0 0.35em; }
.words { font-size: 1.1em; }
.ed { padding-left: 0.7em; border-left: 2px solid; }
`;
