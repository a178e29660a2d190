/** Something that a command cannot be asked; the message says what it can be. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** Whether an error says that a command was not understood: one of ours, or of `parseArgs`. */
export function isWrongUse(error: unknown): error is Error {
  return error instanceof WrongUse || (error instanceof TypeError && 'code' in error);
}
