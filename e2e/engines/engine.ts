/** The parts of a browser that the tests that everything opens within view need. */
export interface Engine {
  readonly name: string;
  readonly setWindow: (width: number, height: number) => Promise<void>;
  readonly goto: (address: string) => Promise<void>;
  /** Runs a function, given as text, with one argument in the page; waits for its promise. */
  readonly evaluate: (body: string, argument: unknown) => Promise<unknown>;
  /** Real input: a click at a point of the window, or a key. */
  readonly click: (x: number, y: number) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}
