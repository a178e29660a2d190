/**
 * Pages of the site itself (not of content) that have moved: published path → new path. The published path keeps a page that
 * leads to the new one. `npm run check -- --published` names the paths that belong here.
 */
export const movedPaths: Readonly<Record<string, string>> = {};
