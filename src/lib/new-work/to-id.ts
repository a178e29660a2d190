/** Makes an id from a name: its words without marks and diacritics, joined by hyphens; '' if it has no such words. */
export function toId(name: string): string {
  const bare = name.normalize('NFKD').replace(/[\u0300-\u036f'‘’ʿʾ]/g, '');
  const words = bare.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, MOST_WORDS).join('-');
}

/** Ids are short, since addresses are typed and read aloud. */
const MOST_WORDS = 8;
