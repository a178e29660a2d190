import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';

/** Parts of package.json and package-lock.json. */
interface Manifest {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}
interface Package {
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

test('every package with an install script is allowed or refused by name', async () => {
  const { packages } = await read<Lock>('package-lock.json');
  const { allowScripts } = await read<Manifest>('package.json');
  const running = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  const names = new Set(running.map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  const refused = new Set(Object.keys(allowScripts).filter((name) => !allowScripts[name]));
  expect([...names].filter((name) => !refused.has(name)).sort()).toEqual(
    Object.keys(allowScripts)
      .filter((name) => allowScripts[name])
      .sort(),
  );
  // With this setting, npm 11 and newer refuse all other packages.
  expect(await readFile('.npmrc', 'utf8')).toContain('strict-allow-scripts=true');
});

test('the project itself has no install script', async () => {
  const { scripts } = await read<Manifest>('package.json');
  const hooks = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare'];
  expect(Object.keys(scripts).filter((name) => hooks.includes(name))).toEqual([]);
});

test('every package is pinned to a version and a digest', async () => {
  const { dependencies, devDependencies } = await read<Manifest>('package.json');
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
  const { '': _self, ...packages } = (await read<Lock>('package-lock.json')).packages;
  // `npm ci` checks these digests. A package without one would not be checked, and one with an address could come from anywhere.
  const unchecked = Object.entries(packages).filter(
    ([, { integrity, resolved }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') || resolved !== undefined,
  );
  expect(unchecked).toEqual([]);
});

async function read<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
