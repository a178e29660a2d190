/** `/<commentary>/argument/argument.argdown`: its claims and their relations, for argument maps. */
import { serveArguments } from '../../../components/data/serve-files.ts';

export const { getStaticPaths, GET } = serveArguments();
