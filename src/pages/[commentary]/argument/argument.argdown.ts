/** `/<commentary>/argument/argument.argdown`: its claims and their relations, for argument maps. */
import { serveEach } from '../../../components/data/serve-files.ts';
import { argdownFile } from '../../../lib/exports/argdown.ts';

export const { getStaticPaths, GET } = serveEach(argdownFile);
