/** The parts of a source’s page with their anchors, for its page and for the pages at its former addresses. */
import type { Source } from '../../lib/edition/model.ts';
import { oncePer } from '../../lib/edition/once.ts';
import { pagesOfSource, SECTIONS, sectionsOfSource, type SourceSection } from '../../lib/overview/source/pages.ts';
import type { EntityPart } from '../entity/parts.ts';

/** The headings of the parts that contain claims. */
export const sectionLabels: Readonly<Record<SourceSection, string>> = {
  alone: 'Resting on it alone',
  shared: 'Together with others',
  corroborates: 'Claims it is said to bear out or dispute',
  quoted: 'Claims for which another source quotes it',
};

/** The parts in the order of the page. */
export const partsOfSource = oncePer((source: Source): readonly EntityPart[] => {
  const pages = pagesOfSource(source);
  const sections = sectionsOfSource(source);
  return [
    ...(source.claims.length > 1 ? [{ id: 'firmness', label: 'How firmly', page: 1, target: 'firmness' }] : []),
    ...SECTIONS.filter((id) => sections[id].length > 0).map((id) => ({
      id,
      label: sectionLabels[id],
      page: pages.find((page) => page.sections.some(({ section }) => section === id))?.number ?? 1,
      target: id,
    })),
  ];
});
