/** The media types of the site’s files, by file extension. All others are `application/octet-stream`. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.argdown': 'text/plain; charset=utf-8',
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The endings of the files that a route writes: `pages/[...path].json.ts` those with `.json`. */
export const ROUTED_ENDINGS = [
  '.argdown',
  '.bib',
  '.csv',
  '.epub',
  '.inv',
  '.json',
  '.jsonld',
  '.md',
  '.pdf',
  '.ris',
  '.ttl',
  '.txt',
  '.xml',
] as const;

/** The type of all other files. Browsers save them and do not guess a type. */
export const OTHER_CONTENT_TYPE = 'application/octet-stream';

/** The type of a file. */
export function contentType(path: string): string {
  return CONTENT_TYPES[/\.[^./]+$/.exec(path)?.[0] ?? ''] ?? OTHER_CONTENT_TYPE;
}
