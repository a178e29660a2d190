/** `/llms.txt` */
import { formatLlmsTxt } from '../lib/exports/llms-txt.ts';
import { serveFile } from './_serve.ts';

export const GET = serveFile('.txt', formatLlmsTxt);
