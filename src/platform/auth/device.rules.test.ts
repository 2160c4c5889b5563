import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceIn, deviceOf } from './device.rules.ts';

test('a device is named in words that its owner knows', () => {
  const like = 'Mozilla/5.0 (%) AppleWebKit/537.36 (KHTML, like Gecko)';
  const cases: [string | undefined, string][] = [
    [
      `${like.replace('%', 'Windows NT 10.0; Win64; x64')} Chrome/140.0.0.0 Safari/537.36`,
      'Chrome op Windows',
    ],
    [
      `${like.replace('%', 'Windows NT 10.0; Win64; x64')} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
      'Edge op Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari op iPhone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op Linux'],
    [
      `${like.replace('%', 'Linux; Android 14; SM-X200')} SamsungBrowser/25.0 Chrome/121.0.0.0 Safari/537.36`,
      'Samsung Internet op Android',
    ],
    ['curl/8.0', ''],
    [undefined, ''],
    [`<script>${'x'.repeat(9_999)}`, ''],
  ];
  for (const [agent, device] of cases) assert.equal(deviceOf(agent), device);
  assert.equal(deviceIn('Chrome op Windows', 'en'), 'Chrome on Windows');
  assert.equal(deviceIn('', 'nl'), 'Een onbekend apparaat');
});
