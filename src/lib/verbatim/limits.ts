/** How much of an original’s wording may be repeated. The one place that says so. */
export const limits = {
  /** Words of the longest run, names and titles aside. */
  run: 8,
  /** Words from which on a run counts towards the share; shorter ones are common phrases. */
  countsFrom: 5,
  /** Share of the original’s words that such runs may cover. */
  share: 0.1,
} as const;
