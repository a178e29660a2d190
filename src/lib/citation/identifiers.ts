/** What registrars call an edition, once one has been asked. */
import type { Commentary } from '../edition/model.ts';

/** Identifiers of an edition. */
export type Identifiers = Omit<Commentary['identifiers'][number], 'edition'>;

/** Those of an edition; undefined where it has none. */
export function identifiersOf(
  { identifiers }: Pick<Commentary, 'identifiers'>,
  edition: number,
): Identifiers | undefined {
  return identifiers.find((named) => named.edition === edition);
}

/** The same in words, for a list. */
export function identifierLines(
  commentary: Pick<Commentary, 'identifiers'>,
  edition: number,
): { readonly label: string; readonly value: string }[] {
  const { doi, ark } = identifiersOf(commentary, edition) ?? {};
  return [
    ...(doi === undefined ? [] : [{ label: `DOI of edition ${edition}`, value: `https://doi.org/${doi}` }]),
    ...(ark === undefined ? [] : [{ label: `ARK of edition ${edition}`, value: ark }]),
  ];
}
