/** `/<commentary>/argument/argument.argdown`: its claims and their relations, for argument maps. */
import { argdownFile } from '../../../lib/exports/argdown.ts';
import { serveEachDataFile } from '../../_serve.ts';

export const { getStaticPaths, GET } = serveEachDataFile('.argdown', argdownFile);
