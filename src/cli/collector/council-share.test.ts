import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratchFolder } from '../../../test/setup/scratch-folder.ts';
import { openKeyFolder } from '../../judge/collector/index.ts';
import { acts } from './acts.ts';
import { councilShare } from './council-share.ts';

const ORGANISATION = '7a7b84cd-4ce8-878e-9a84-f443fb88eb2b';
const QUARTER = '2026Q4';

test('the council’s share is shown at the collector until it is on paper, and then never again', async () => {
  assert.equal(await acts['council-share']?.load(), councilShare);
  using folder = scratchFolder();
  const keysDir = join(folder.path, 'keys');
  const keys = openKeyFolder(keysDir);
  const call = async (options: object, quarter = QUARTER) => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const environment = { AANZET_COLLECTOR_KEYS: keysDir, AANZET_DATA: folder.path };
    const given = { arguments: [ORGANISATION, quarter], options, environment, print: say, say };
    const code = await councilShare(given as unknown as Parameters<typeof councilShare>[0]);
    return { code, said: said.join('\n') };
  };
  assert.equal((await call({})).code, 1, 'no keys yet');
  const waiting = { organisation: 'OURS', council: 'THEIRS' };
  keys.write(ORGANISATION, QUARTER, { secret: 's'.repeat(43), share: 'KEPT', waiting });
  for (let at = 0; at < 2; at += 1) {
    const { code, said } = await call({});
    assert.equal(code, 0);
    assert.match(said, /THEIRS/);
    assert.doesNotMatch(said, /OURS|KEPT/);
  }
  assert.equal((await call({ received: true })).code, 0);
  assert.deepEqual(keys.read(ORGANISATION, QUARTER)?.waiting, { organisation: 'OURS' });
  const gone = await call({});
  assert.deepEqual([gone.code, gone.said.includes('THEIRS')], [1, false]);
});
