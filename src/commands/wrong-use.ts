/** Arguments that a command does not understand; the message says what it expects. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

/** Whether an error is about the arguments: one of ours, or of `parseArgs`. */
export function isWrongUse(error: unknown): error is Error {
  return error instanceof WrongUse || (error instanceof TypeError && 'code' in error);
}
