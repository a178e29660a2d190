import { expect, test } from 'playwright/test';
import type { z } from 'zod';
import {
  ClaimIdSchema,
  DaySchema,
  EdtfSchema,
  IdSchema,
  IdsSchema,
  LanguageSchema,
  TextSchema,
  WebUrlSchema,
} from '../scalar.ts';

interface Cases {
  readonly schema: z.ZodType;
  readonly accepts: readonly unknown[];
  readonly refuses: readonly unknown[];
  /** The message for the first of the refused values. */
  readonly message: string;
}

const SCALARS: Readonly<Record<string, Cases>> = {
  'an id': {
    schema: IdSchema,
    accepts: ['al-qaida', '2001-us-invasion', 'a', '1'],
    refuses: ['Al-Qaida', 'al_qaida', 'al--qaida', '-a', 'a-', '', 'a b', 'a\n', 'ä', 1],
    message: 'expected an id: lower-case letters, digits and single hyphens',
  },
  'a claim id': {
    schema: ClaimIdSchema,
    accepts: ['7.3', '8.2b', '0.1'],
    refuses: ['7-3', '7', 7.3, '7.3ab', undefined],
    message: 'expected a claim id: paragraph.sentence and perhaps a letter, such as 7.3 or 8.2b',
  },
  text: { schema: TextSchema, accepts: ['a', ' a '], refuses: [' ', '', '\n'], message: 'expected some text' },
  'a date': {
    schema: EdtfSchema,
    accepts: [
      '2020',
      '2020-11',
      '2020-11-22',
      '2019-22',
      '2021-05/2021-07',
      '2021~',
      '2021?',
      '2021-XX',
      '198X',
      '2020/..',
      '-0044',
    ],
    refuses: ['May 2020', '2020-13', '2020-02-30', '2020-99', '2021-37', '', '2020-1', '{2020,2021}', '2020-11-22T10'],
    message: 'expected a date in EDTF level 0 or 1, such as 2020-11, 2019-22 (summer 2019) or 2021-05/2021-07',
  },
  'a day': {
    schema: DaySchema,
    accepts: ['2026-11-22', '2024-02-29'],
    refuses: ['2026-11-31', '2026-11', '22.11.2026', '2023-02-29', '2026-11-22T00:00'],
    message: 'expected a day that exists',
  },
  'a web address': {
    schema: WebUrlSchema,
    accepts: ['https://example.org/', 'http://example.org/a?b#c', 'HTTPS://example.org'],
    refuses: [
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      '/about/',
      'mailto:a@b.c',
      'ftp://a.example/',
      'example.org',
      ' javascript:alert(1)',
    ],
    message: 'expected a web address that starts with https:// or http://',
  },
  'a language tag': {
    schema: LanguageSchema,
    accepts: ['ar', 'prs', 'ar-Latn-alalc97', 'en-GB'],
    refuses: ['arabic', 'AR', 'ar_AF', 'a', 'ar-'],
    message: 'expected a BCP 47 language tag, such as ar, ps, prs, fa or ur',
  },
};

for (const [name, { schema, accepts, refuses, message }] of Object.entries(SCALARS)) {
  test(`${name} is known from what is none`, () => {
    expect(accepts.filter((value) => !schema.safeParse(value).success)).toEqual([]);
    expect(refuses.filter((value) => schema.safeParse(value).success)).toEqual([]);
    expect(schema.safeParse(refuses[0]).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
}

test('ids in one string become a list', () => {
  expect(IdsSchema.parse(' taliban\n  imu ')).toEqual(['taliban', 'imu']);
  expect(IdsSchema.safeParse('').success).toBe(false);
  expect(IdsSchema.safeParse('taliban, imu').error?.issues.map(({ path }) => path)).toEqual([[0]]);
});

test('text loses the white space around it', () => {
  expect(TextSchema.parse('  a b\n')).toBe('a b');
});
