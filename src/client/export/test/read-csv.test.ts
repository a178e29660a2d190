import { expect, test } from 'playwright/test';
import { formatCsv } from '../../../lib/csv/table.ts';
import { readCsv } from '../read-csv.ts';

test('a table is read back, each row with its text in the file', () => {
  const records = [
    { id: '¶3.10', text: 'with "quotes", a comma\r\nand a line' },
    { id: '', text: '' },
    { id: '¶3.1', text: '=1' },
  ];
  const columns = [
    { name: 'id', about: '', value: ({ id }: (typeof records)[number]) => id },
    { name: 'text', about: '', value: ({ text }: (typeof records)[number]) => text },
  ];
  const file = formatCsv(columns, records);
  const { header, rows } = readCsv(file);
  expect(header).toBe('id,text');
  expect(rows.map(({ cells }) => cells)).toEqual([
    { id: '¶3.10', text: 'with "quotes", a comma\r\nand a line' },
    { id: '', text: '' },
    { id: '¶3.1', text: "'=1" },
  ]);
  expect(`${[header, ...rows.map(({ line }) => line)].join('\r\n')}\r\n`).toBe(file);
});
