import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withErasedHelp } from './with-erased-help.rules.ts';

const line = (detail: string, month: string, n: number) => ({
  what: 'direct-help',
  detail,
  month,
  n,
  offer: null,
});

test('what was erased counts as it did', () =>
  assert.deepEqual(
    withErasedHelp(
      [
        { quarter: '2026-1', helped: 1, sheSays: 1, n: 2, unknown: 0 },
        { quarter: '2026-2', helped: 0, sheSays: 0, n: 0, unknown: 1 },
      ],
      [
        line('said', '2026-02', 1),
        line('quiet', '2026-03', 2),
        line('no', '2026-04', 3),
        line('unknown', '2026-05', 1),
        { ...line('said', '2026-02', 9), what: 'asked' },
      ],
    ),
    [
      { quarter: '2026-1', helped: 4, sheSays: 2, n: 5, unknown: 0 },
      { quarter: '2026-2', helped: 0, sheSays: 0, n: 3, unknown: 2 },
    ],
  ));
