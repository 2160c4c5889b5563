import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { privacyDocument } from '../../bin/privacy.mjs';
import { projectFolder } from '../../src/platform/project.ts';

test('docs/privacy.md says what the declaration says', () => {
  assert.equal(
    readFileSync(join(projectFolder, 'docs/privacy.md'), 'utf8'),
    privacyDocument(),
    'run: node --import ./bin/tsx-hook.mjs bin/privacy.mjs (with the pinned Node)',
  );
});
