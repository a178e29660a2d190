/** The JSON format of data files. It ends with a line break, and keeps the order of keys. */

/** A file with one record per line, which is compact, and can be compared line by line. */
export function formatRecords(file: object): string {
  const fields = Object.entries(file).map(([key, value]) => `  ${JSON.stringify(key)}: ${formatField(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function formatField(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) {
    return `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`;
  }
  const records = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  // An object of objects is a list of records by key. An object of plain values is metadata of the file.
  if (records.length === 0 || records.some(([, record]) => typeof record !== 'object')) return JSON.stringify(value);
  return `{\n${records.map(([key, record]) => `    ${JSON.stringify(key)}: ${JSON.stringify(record)}`).join(',\n')}\n  }`;
}
