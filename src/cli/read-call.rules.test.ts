import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { helpOf, readCall } from './read-call.rules.ts';
import { type Verb, WrongUse } from './verb.ts';

const verb: Verb = {
  usage: 'FILE [--top N] [--no-demo]',
  about: 'Does something.',
  options: {
    top: { type: 'string', value: 'N', about: 'how many' },
    'no-demo': { type: 'boolean', about: 'without the demo region' },
  },
  run: async () => 0,
};

describe('a call on the command line', () => {
  test('options and arguments are told apart', () => {
    assert.deepEqual(readCall(verb, ['a.csv', '--top', '3', '--json', '--no-demo']), {
      help: false,
      json: true,
      options: { top: '3', 'no-demo': true },
      arguments: ['a.csv'],
    });
  });

  test('an unknown option is wrong use', () => {
    assert.throws(() => readCall(verb, ['--fast']), { name: 'WrongUse', message: /--fast/ });
  });

  test('an option without its value too', () => {
    assert.throws(() => readCall(verb, ['--top']), WrongUse);
  });

  test('the help names usage, purpose and every option', () => {
    const help = helpOf('try', verb);
    for (const part of ['aanzet try FILE', 'Does something.', '--top N', '--no-demo', '--json']) {
      assert.ok(help.includes(part), part);
    }
  });
});
