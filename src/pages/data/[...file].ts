/** `/data/claims.json` and all other data files of the whole site, with their schemas, as their list has them. */
import type { GetStaticPaths } from 'astro';
import { serveFile } from '../../components/data/serve-file.ts';
import { paths } from '../../lib/address/url.ts';
import { schemaFiles, siteFiles } from '../../lib/exports/site-files.ts';

export const getStaticPaths = (() =>
  [...siteFiles, ...schemaFiles].map((file) => ({
    params: { file: file.path.slice(paths.data.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET = serveFile;
