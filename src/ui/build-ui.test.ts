import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const { buildUi } = await import(fileURLToPath(new URL('../../bin/build-ui.mjs', import.meta.url)));

test('one stylesheet and one small script, with fonts that it names, also compressed', async () => {
  const out = await mkdtemp(join(tmpdir(), 'ui-'));
  try {
    const { css, js, preloadFont } = await buildUi(out);
    const style = await readFile(join(out, css), 'utf8');
    assert.ok(style.includes(preloadFont));
    assert.ok((await stat(join(out, js))).size <= 15_000);
    // Passkeys, forms that are sent once, live threads and looking while one types came on top of the first 3 kB;
    // the first page may have 15 in all.
    assert.ok((await stat(join(out, `${js}.gz`))).size <= 6_144);
    assert.ok((await stat(join(out, `${css}.br`))).size <= 22_000);
    assert.deepEqual((await readdir(join(out, 'art'))).includes('beeldmerk.svg'), true);
  } finally {
    await rm(out, { recursive: true });
  }
});
