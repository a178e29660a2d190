import { expect, test } from 'playwright/test';
import { readArguments } from '../command.ts';

const options = { note: { type: 'string', short: 'n' }, undo: { type: 'boolean' } } as const;

test('arguments that fit are read', () => {
  const read = readArguments({ args: ['-n', 'x', '--undo', 'a'], options, allowPositionals: true });
  expect(read).toMatchObject({ values: { note: 'x', undo: true }, positionals: ['a'] });
});

for (const [args, message] of [
  [['--foo'], 'Unexpected option --foo'],
  [['--undo', '-f'], 'Unexpected option -f'],
  [['--unod'], 'Unexpected option --unod\n  hint: did you mean "--undo"?'],
  [['--note'], 'Unexpected --note without a value, expected one'],
  [['-n'], 'Unexpected -n without a value, expected one'],
  [
    ['--note', '--undo'],
    'Unexpected --undo after --note, expected a value; write one that begins with - as --note=--undo',
  ],
  [['--undo=yes'], 'Unexpected value "yes" of --undo, expected none'],
  [['a'], 'Unexpected "a", expected only options'],
] as const)
  test(`says what is wrong with ${args.join(' ')}`, () => {
    expect(() => readArguments({ args: [...args], options })).toThrow(
      expect.objectContaining({ name: 'WrongUse', message }),
    );
  });
