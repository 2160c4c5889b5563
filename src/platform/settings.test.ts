import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { readSettings } from './settings.ts';

describe('settings', () => {
  test('nothing set: sensible values', () => {
    const read = readSettings({});
    assert.ok(read.kind === 'ok');
    assert.equal(read.settings.port, 4300);
    assert.equal(read.settings.host, '127.0.0.1');
    assert.equal(read.settings.data, resolve('.aanzet'));
    assert.equal(read.settings.demo, true);
    assert.equal(read.settings.mail, undefined);
  });

  test('a flag wins over the environment', () => {
    const read = readSettings({ PORT: '5000', AANZET_DATA: '/a' }, { port: '6000', data: '/b', demo: false });
    assert.ok(read.kind === 'ok');
    assert.equal(read.settings.port, 6000);
    assert.equal(read.settings.data, '/b');
    assert.equal(read.settings.demo, false);
  });

  test('empty is not set', () => {
    const read = readSettings({ PORT: '', DATABASE_URL: ' ' });
    assert.ok(read.kind === 'ok');
    assert.equal(read.settings.port, 4300);
    assert.equal(read.settings.databaseUrl, undefined);
  });

  test('an origin loses its closing slash', () => {
    const read = readSettings({ AANZET_PUBLIC_ORIGIN: 'https://aanzet.example.nl/' });
    assert.ok(read.kind === 'ok');
    assert.equal(read.settings.publicOrigin, 'https://aanzet.example.nl');
  });

  const wrong: [string, string][] = [
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://x'],
    ['DATABASE_URL', 'mysql://a@b/c'],
    ['DATABASE_URL', 'postgres://role:pw@host:5432'],
    ['DATABASE_URL', 'aanzet'],
    ['AANZET_APP_DATABASE_URL', 'localhost/aanzet'],
    ['AANZET_PUBLIC_ORIGIN', 'aanzet.nl'],
    ['AANZET_PUBLIC_ORIGIN', 'https://aanzet.nl/pad'],
    ['AANZET_MAIL_URL', 'https://mail'],
    ['AANZET_MAIL_FROM', 'Aanzet'],
    ['AANZET_LOG_LEVEL', 'loud'],
  ];
  for (const [name, value] of wrong) {
    test(`${name}=${value} is named, with what was expected`, () => {
      const read = readSettings({ [name]: value });
      assert.ok(read.kind === 'wrong');
      assert.deepEqual(
        read.settings.map((setting) => setting.name),
        [name],
      );
      assert.match(read.settings[0]!.expected, /\w+ \w+/);
    });
  }

  test('all wrong ones are told at once, a flag by its own name', () => {
    const read = readSettings({ AANZET_LOG_LEVEL: 'loud', PORT: '1' }, { port: 'x' });
    assert.ok(read.kind === 'wrong');
    assert.deepEqual(read.settings.map((setting) => setting.name).sort(), ['--port', 'AANZET_LOG_LEVEL']);
  });

  test('no service outside is asked for places unless the operator says so', () => {
    const pdok = (word?: string) => {
      const read = readSettings({ AANZET_PDOK: word });
      return read.kind === 'ok' ? read.settings.pdok : read.settings[0]?.expected;
    };
    assert.deepEqual([pdok(), pdok(''), pdok('off'), pdok('on')], [false, false, false, true]);
    assert.equal(pdok('yes'), 'on or off');
  });

  test('a mail server asks for a sender', () => {
    const read = readSettings({ AANZET_MAIL_URL: 'smtp://mail.example.nl:587' });
    assert.ok(read.kind === 'wrong');
    assert.equal(read.settings[0]!.name, 'AANZET_MAIL_FROM');
  });

  test('a wrong address does not show its password', () => {
    const read = readSettings({ DATABASE_URL: 'mysql://role:hunter2@host/db' });
    assert.ok(read.kind === 'wrong');
    assert.doesNotMatch(JSON.stringify(read), /hunter2/);
  });
});
