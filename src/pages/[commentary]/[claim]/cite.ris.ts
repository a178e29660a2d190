/** `/<commentary>/<claim>/cite.ris` */
import { serveCiteFile } from '../../../components/cite/cite-file.ts';

export const { getStaticPaths, GET } = serveCiteFile('ris');
