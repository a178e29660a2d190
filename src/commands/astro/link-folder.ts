/**
 * Loaded before Astro when it runs through a link. The working folder then has the name of the link, as in a shell (`$PWD`); the
 * system only knows the real path.
 */
const { PWD } = process.env;
if (PWD !== undefined) process.cwd = () => PWD;
