import { serveFiles } from './_files.ts';

export const { getStaticPaths, GET } = serveFiles('.jsonld');
