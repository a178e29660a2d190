/** `/<commentary>/<claim>/cite.bib` */
import { serveCiteFile } from '../../../components/cite/cite-file.ts';

export const { getStaticPaths, GET } = serveCiteFile('bib');
