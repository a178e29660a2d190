/** Examples for the files of a commentary. */
import { toClaimSlug } from '../../address/id.ts';
import { annotationCollectionPath, annotationPagePath, epubPath, markdownPath, withBase } from '../../address/url.ts';
import { citedEdition } from '../../citation/edition-info.ts';
import { originalItem } from '../../citation/csl.ts';
import { citationKey, commentaryCitePath, originalCitePath } from '../../citation/paths.ts';
import type { Claim, Commentary } from '../../edition/model.ts';
import type { Site } from '../../schema/site.ts';
import { claimName } from '../../wording/location.ts';
import { type Example, lines } from './example.ts';

/** The example for the file at a path; undefined if it has none. */
export function exampleOfCommentaryFile(path: string, commentary: Commentary, { address }: Site): Example | undefined {
  const { slug, claims } = commentary;
  const [claim] = claims;
  const url = withBase(address, path);
  switch (path) {
    case markdownPath(slug):
      return countExample(claims, url, 'grep', "grep -c '^#### '");
    case commentaryCitePath(slug, 'bib'):
      return countExample(claims, url, 'grep', "grep -c '^@incollection'");
    case commentaryCitePath(slug, 'ris'):
      return countExample(claims, url, 'grep', "grep -c '^TY  - CHAP'");
    case annotationCollectionPath(slug):
      return countExample(claims, url, 'jq', 'jq .total');
    case epubPath(slug):
      return epubExample(claims, url);
    case commentaryCitePath(slug, 'csl'):
      return claim && titleExample(claim, url);
    case originalCitePath(slug, 'csl'):
      return originalExample(commentary, url);
    case annotationPagePath(slug, 1):
      return claim && annotationExample(claim, url);
    default:
      return undefined;
  }
}

function countExample(claims: readonly Claim[], url: string, tool: Example['tool'], command: string): Example {
  return {
    tool,
    asks: 'How many claims does it contain?',
    code: `curl -s ${url} |\n  ${command}`,
    prints: lines([String(claims.length)]),
  };
}

function epubExample(claims: readonly Claim[], url: string): Example {
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

function titleExample(claim: Claim, url: string): Example {
  const { id, commentary } = claim;
  const key = citationKey({ commentary: commentary.slug, id, edition: citedEdition(claim)?.number });
  return {
    tool: 'jq',
    asks: `Under which title is ¶${id} cited?`,
    code: `curl -s ${url} |\n  jq -r '.[] | select(.id == "${key}") | .title'`,
    prints: lines([claimName(claim)]),
  };
}

function originalExample(commentary: Commentary, url: string): Example {
  return {
    tool: 'jq',
    asks: 'Under which key does a reference manager get the article?',
    code: `curl -s ${url} |\n  jq -r '.[0].id'`,
    prints: lines([originalItem(commentary).id]),
  };
}

/** How to find the annotation of one claim on the first page of a collection. */
function annotationExample({ id, text }: Claim, url: string): Example {
  return {
    tool: 'jq',
    asks: `What does ¶${id} say?`,
    code: `curl -s ${url} |
  jq -r '.items[] | select(.id | endswith("#${toClaimSlug(id)}"))
    | .body[] | select(.purpose == "describing").value'`,
    prints: lines([text]),
  };
}
