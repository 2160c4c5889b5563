import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { paths } from '../../src/paths.ts';
import { projectFolder } from '../../src/platform/project.ts';
import { SECRET_SETTINGS, SETTING_NAMES } from '../../src/platform/settings.ts';

const folder = join(projectFolder, 'deploy');
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
const all = files.map(({ name }) => ({ name, text: textOf(name) }));

describe('the files to run it for real', () => {
  test('are there', () => {
    for (const name of ['Containerfile', 'compose.yaml', 'Caddyfile', 'nginx.conf', 'aanzet.service'])
      assert.ok(textOf(name).length > 100, name);
  });

  test('name only settings that exist', () => {
    const known = new Set<string>([
      ...SETTING_NAMES,
      ...SECRET_SETTINGS.map((name) => `${name}_FILE`),
      'AANZET_HOST',
    ]);
    for (const { name, text } of all)
      for (const [word] of text.matchAll(/\b(?:AANZET|DATABASE)_[A-Z_]+[A-Z]\b/g))
        assert.ok(known.has(word), `${word} in ${name}`);
  });

  test('give every secret as a file, and hold none themselves', () => {
    for (const { name, text } of all.filter((one) => !one.name.endsWith('.md')))
      for (const secret of SECRET_SETTINGS)
        assert.doesNotMatch(text, new RegExp(`\\b${secret}\\b\\s*[=:]`), `${secret} in ${name}`);
    assert.match(readFileSync(join(projectFolder, '.gitignore'), 'utf8'), /^deploy\/secrets\/$/m);
    assert.match(readFileSync(join(projectFolder, '.dockerignore'), 'utf8'), /^deploy\/secrets$/m);
  });

  test('never start the demo', () => {
    for (const name of ['Containerfile', 'compose.yaml', 'aanzet.service'])
      assert.match(textOf(name), /AANZET_DEMO(=|: ")no/, name);
  });

  test('the container is no root, looks at our health, and cannot change the program', () => {
    const text = textOf('Containerfile');
    assert.match(text, /\nUSER aanzet\n(?![\s\S]*\nUSER )/);
    assert.ok(text.includes(`http://127.0.0.1:4300${paths.health()}`));
    assert.match(text, /COPY --from=made --chown=root:root \/app \/app/);
  });

  test('the service is shut off from what it does not need', () => {
    const text = textOf('aanzet.service');
    for (const line of [
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'StateDirectory=aanzet',
    ])
      assert.match(text, new RegExp(`^${line}$`, 'm'));
  });

  test('the proxies tell where a visitor comes from themselves', () => {
    assert.match(textOf('nginx.conf'), /X-Forwarded-For \$remote_addr;/);
    assert.doesNotMatch(textOf('Caddyfile'), /trusted_proxies/);
  });

  test('a secret of compose.yaml is one that secrets.sh makes', () => {
    const made = new Set([...textOf('secrets.sh').matchAll(/^keep (\w+) /gm)].map((found) => found[1]));
    const asked = [...textOf('compose.yaml').matchAll(/^ {4}file: \.\/secrets\/(\w+)$/gm)].map(
      (found) => found[1],
    );
    assert.ok(asked.length >= 5);
    assert.deepEqual(
      asked.filter((name) => !made.has(name)),
      [],
    );
  });
});
