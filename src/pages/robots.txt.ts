/** `/robots.txt` */
import { formatRobots } from '../lib/exports/robots.ts';
import { serveFile } from './_serve.ts';

export const GET = serveFile('.txt', ({ site }) => formatRobots(site));
