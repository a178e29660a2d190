/** The labels of the values of long facets, in a file that is fetched when it is first needed. */

/** Opens the labels at an address. A failed fetch is tried again when they are next needed. */
export function openLabels(address: string): FacetLabels {
  let loaded: Labels = {};
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`No labels: ${response.status}`);
    loaded = (await response.json()) as Labels;
  };
  return {
    of: (facet) => loaded[facet],
    load() {
      // Without labels the values themselves are shown, which are ids that resemble the names.
      loading ??= load().catch(() => {
        loading = undefined;
      });
      return loading;
    },
  };
}

/** The labels by facet and value. */
type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface FacetLabels {
  /** The labels of a facet by value; undefined while they are not loaded. */
  of(facet: string): Readonly<Record<string, string>> | undefined;
  load(): Promise<void>;
}
