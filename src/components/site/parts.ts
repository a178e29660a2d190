/** The parts of the site, in the order in which its head and its foot name them. */
import { commentaryPath, paths } from '../../lib/address/url.ts';
import type { Commentary } from '../../lib/edition/model.ts';

/** A part of the site: what it is called, and where it is. */
export interface SitePart {
  readonly label: string;
  readonly path: string;
  /** Where the head names it: everywhere, where there is room, or only in the foot. */
  readonly place: 'first' | 'roomy' | 'foot';
}

/** Where one reads: the commentary, or the home page where there are several. */
export function readingPath(commentaries: readonly Pick<Commentary, 'slug'>[]): string {
  const [first, ...others] = commentaries;
  return first && others.length === 0 ? commentaryPath(first.slug) : paths.home;
}

/** All parts of the site. */
export function siteParts(commentaries: readonly Pick<Commentary, 'slug'>[]): readonly SitePart[] {
  return [
    { label: 'Read', path: readingPath(commentaries), place: 'first' },
    { label: 'Timeline', path: paths.timeline, place: 'roomy' },
    { label: 'Map', path: paths.map, place: 'roomy' },
    { label: 'Voices', path: paths.voices, place: 'roomy' },
    { label: 'Claims', path: paths.claims, place: 'first' },
    { label: 'Entities', path: paths.entities, place: 'first' },
    { label: 'Sources', path: paths.sources, place: 'first' },
    { label: 'Guide', path: paths.guide, place: 'roomy' },
    { label: 'Search', path: paths.search, place: 'foot' },
    { label: 'Data', path: paths.data, place: 'foot' },
    { label: 'About', path: paths.about, place: 'foot' },
  ];
}
