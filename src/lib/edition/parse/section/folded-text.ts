/** Text whose white space is folded while it is gathered, and which knows where each character came from. */
export class FoldedText {
  /** What was gathered so far; may end in one space until more is added. */
  text = '';
  readonly #source: string;
  readonly #offsets: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds the value of a text node that starts at an offset of the source; gives what it becomes when folded. */
  add(value: string, start: number): string {
    const added: string[] = [];
    let last = this.text.at(-1) ?? ' ';
    let offset = start;
    for (const unit of value.split('')) {
      offset = this.#findUnit(unit, offset);
      const folded = /[ \t\r\n]/.test(unit) ? ' ' : unit;
      if (folded !== ' ' || last !== ' ') {
        added.push(folded);
        this.#offsets.push(offset);
        last = folded;
      }
      offset = this.#endOfUnit(offset);
    }
    // Joined once: a string that grows by one character at a time keeps an object for each.
    const text = added.join('');
    this.text += text;
    return text;
  }

  /** Where a character of the text stands in the source. */
  offsetOf(index: number): number {
    return this.#offsets[index] ?? this.#offsets.at(-1) ?? 0;
  }

  /** The source may have indentation and backslashes that the value has not. */
  #findUnit(unit: string, offset: number): number {
    let found = offset;
    while (this.#source[found] !== unit && /[ \t\\]/.test(this.#source[found] ?? '')) found++;
    return this.#source[found] === unit || this.#source[found] === '&' ? found : offset;
  }

  /** A character may be written as a reference: `&amp;`. */
  #endOfUnit(offset: number): number {
    if (this.#source[offset] !== '&') return offset + 1;
    const reference = /^&#?\w+;/.exec(this.#source.slice(offset, offset + 40))?.[0];
    return offset + (reference?.length ?? 1);
  }
}
