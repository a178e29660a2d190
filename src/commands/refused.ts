/** What is asked for cannot be done without harm to what is there; the message says what to do instead. */
export class RefusedError extends Error {}
