import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readSiteAddress } from '../site.ts';

interface Case {
  readonly yaml?: string;
  readonly env?: string;
  readonly expected: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'the one in site.yaml': { yaml: 'address: https://a.example/b/', expected: 'https://a.example/b/' },
  'SITE_ADDRESS, even if site.yaml has one': {
    yaml: 'address: https://a.example/',
    env: 'https://c.example/d',
    expected: 'https://c.example/d/',
  },
  'the one in site.yaml if SITE_ADDRESS is empty': {
    yaml: 'address: https://a.example/',
    env: '',
    expected: 'https://a.example/',
  },
  'a stand-in if the YAML is broken': { yaml: 'address: "', expected: 'http://localhost/' },
  'a stand-in if it is not a web address': { yaml: 'address: javascript:1', expected: 'http://localhost/' },
  'a stand-in if there is no file': { expected: 'http://localhost/' },
};

for (const [name, { yaml, env, expected }] of Object.entries(CASES)) {
  test(`the site’s address is ${name}`, async ({}, info) => {
    const root = info.outputPath('content');
    await mkdir(root, { recursive: true });
    if (yaml !== undefined) await writeFile(join(root, 'site.yaml'), yaml);
    expect(readSiteAddress(root, { SITE_ADDRESS: env }).href).toBe(expected);
  });
}

test('a SITE_ADDRESS that is not a web address is refused', () => {
  expect(() => readSiteAddress('nowhere', { SITE_ADDRESS: 'example.org' })).toThrow(
    'Unexpected SITE_ADDRESS “example.org”, expected a web address that starts with https:// or http://, such as https://example.org/path/',
  );
});
