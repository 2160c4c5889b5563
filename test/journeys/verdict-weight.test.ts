import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildUi } from '../../bin/build-ui.mjs';

/** Issue 6: all that a device needs for a verdict, from claim to sending, gzipped. */
const ALL = 28_000;

test('the script of a verdict weighs little, and no other page has it', async (t) => {
  const out = await mkdtemp(join(tmpdir(), 'verdict-'));
  try {
    const { js, tools } = await buildUi(out);
    const parts = globSync('verdict*.js.gz', { cwd: out });
    const weights = parts.map((name) => [name, readFileSync(join(out, name)).length] as const);
    const total = weights.reduce((sum, [, bytes]) => sum + bytes, 0);
    t.diagnostic(`${total} bytes: ${weights.map(([name, bytes]) => `${name} ${bytes}`).join(', ')}`);
    assert.ok(parts.length >= 4, 'claim, form, card and what they share');
    assert.ok(total <= ALL, `${total} bytes`);
    for (const tool of ['verdict', 'verdict-form', 'verdict-card'])
      assert.ok(parts.includes(`${tools[tool]?.js}.gz`), tool);
    assert.doesNotMatch(readFileSync(join(out, js), 'utf8'), /az-verdict-(form|right)|RSA-PSS/);
    // Older Safari stops at a look-behind, and with it at the whole file.
    for (const name of globSync('verdict*.js', { cwd: out }))
      assert.doesNotMatch(readFileSync(join(out, name), 'utf8'), /\(\?<[=!]/, name);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
