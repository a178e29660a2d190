/**
 * Pages of the site itself that are somewhere else now: the path that was published → the path that took its place. What
 * has been online keeps a page that leads on; `npm run check -- --published` names the paths that belong here.
 */
export const movedPaths: Readonly<Record<string, string>> = {};
