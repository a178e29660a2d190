/** `/<commentary>/<claim>/cite.csl.json` */
import { serveCiteFile } from '../../../components/cite/cite-file.ts';

export const { getStaticPaths, GET } = serveCiteFile('csl');
