/** The command would damage existing content; the message says what to do instead. */
export class RefusedError extends Error {}
