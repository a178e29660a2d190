/**
 * Loaded before Astro where it runs through a link: the working folder goes by the name of the link, as it does in a shell
 * (`$PWD`). The system knows the real path only.
 */
const { PWD } = process.env;
if (PWD !== undefined) process.cwd = () => PWD;
