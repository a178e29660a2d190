/** The labels of the values of long facets: a file that is fetched when it is first needed. */

/** Opens the labels at an address. A fetch that failed is tried again when they are next needed. */
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
      // Without labels the values are shown, which are ids made of the names.
      loading ??= load().catch(() => {
        loading = undefined;
      });
      return loading;
    },
  };
}

/** Label by value, by facet. */
type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface FacetLabels {
  /** The labels of a facet by value; undefined while they are not loaded. */
  of(facet: string): Readonly<Record<string, string>> | undefined;
  load(): Promise<void>;
}
