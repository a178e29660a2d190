/** One facet of the search form. */
export interface Facet {
  readonly element: HTMLElement;
  /** As in the index and the address. */
  readonly name: string;
  /** As in `Certainty: Possible`. */
  readonly title: string;
  /** Its values; undefined while they are not known. */
  readonly values: ReadonlySet<string> | undefined;
  readonly labelOf: (value: string) => string;
  readonly chosen: readonly string[];
  choose(values: readonly string[]): void;
  /** Whether its counts can be seen. */
  readonly isWanted: boolean;
  /** Shows how many results each value gives; undefined where there are some whose number is not known. */
  count(counts: Readonly<Record<string, number>> | undefined): void;
}
