import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type FreshDatabase, freshDatabase } from '../../../test/setup/fresh-database.ts';
import { newId } from '../crypto/secrets.ts';

let db: FreshDatabase;
before(async () => {
  db = await freshDatabase();
});
after(() => db.close());

test('many values go as one list, so that the text is the same for any number of them; a few go as themselves', async () => {
  await db.door.transaction({ kind: 'operator' }, async (tx) => {
    const among = (ids: readonly string[]) =>
      tx.selectFrom('organisation').select('id').where('id', 'in', ids).orderBy('id');
    const ids = Array.from({ length: 9 }, newId);
    assert.match(among(ids).compile().sql, /where "id" = any\(\$1\) order/);
    assert.deepEqual(among(ids).compile().parameters, [ids]);
    assert.match(among(['a', 'b']).compile().sql, /where "id" in \(\$1, \$2\) order/);
    assert.deepEqual(await among(ids).execute(), []);
    const none = tx.selectFrom('organisation').select('id').where('name', 'not in', ids);
    assert.match(none.compile().sql, /where "name" <> all\(\$1\)/);
    assert.deepEqual(await none.execute(), []);
  });
});
