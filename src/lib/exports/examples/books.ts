/** Examples for the files of a commentary that have its whole text. */
import type { Commentary } from '../../edition/model.ts';
import { type Example, lines } from './example.ts';

/** The example for the Markdown. */
export function markdownExample({ claims }: Commentary, url: string): Example {
  return {
    tool: 'grep',
    asks: 'How many claims does it hold?',
    code: `curl -s ${url} |\n  grep -c '^#### '`,
    prints: lines([String(claims.length)]),
  };
}

/** The example for the EPUB. */
export function epubExample({ claims }: Commentary, url: string): Example {
  return {
    tool: 'python',
    asks: 'How many claims of the book lead to a note?',
    code: `import io, urllib.request, zipfile

url = "${url}"
with urllib.request.urlopen(url) as file:
    book = zipfile.ZipFile(io.BytesIO(file.read()))
pages = [book.read(name).decode() for name in book.namelist()]
print(sum(page.count("doc-noteref") for page in pages))`,
    prints: lines([String(claims.length)]),
  };
}
