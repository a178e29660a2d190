/** The two ways in which data files are written as JSON. Both end with a line, and keep keys in the order they were made. */

/** A file of records: one a line, so that a large file stays small, and shows line by line what has changed. */
export function formatRecords(file: object): string {
  const fields = Object.entries(file).map(([key, value]) => `  ${JSON.stringify(key)}: ${formatField(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** A value indented for people. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function formatField(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) {
    return `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`;
  }
  const records = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  // Records by their keys; an object of plain values is part of what the file says of itself.
  if (records.length === 0 || records.some(([, record]) => typeof record !== 'object')) return JSON.stringify(value);
  return `{\n${records.map(([key, record]) => `    ${JSON.stringify(key)}: ${JSON.stringify(record)}`).join(',\n')}\n  }`;
}
