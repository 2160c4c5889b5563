// One machine that closes, opens and destroys a quarter, for opening-killed.test.ts: a process of its own so that it
// can be killed. It kills itself at the n-th transaction: just before its commit, or just after.
import { type CollectorDoor, openCollectorDoor } from '../../src/judge/collector/database/collector-door.ts';
import { openKeyFolder } from '../../src/judge/collector/keys/key-folder.ts';
import { bringShare } from '../../src/judge/collector/opening/bring-share.ts';
import { closeQuarter } from '../../src/judge/collector/opening/close-quarter.ts';
import { destroyQuarter } from '../../src/judge/collector/opening/destroy-quarter.ts';
import { closesOn, type Quarter } from '../../src/judge/protocol/index.ts';

const [url = '', keysDir = '', organisation = '', quarterText = '', killAt = '0', when = 'before'] =
  process.argv.slice(2);
const quarter = quarterText as Quarter;
const share = process.env.SHARE ?? '';

let count = 0;
const dieAt = (moment: string): void => {
  if (count === Number(killAt) && moment === when) process.kill(process.pid, 'SIGKILL');
};
const mortal = (door: CollectorDoor): CollectorDoor => ({
  close: () => door.close(),
  async transaction(owner, work) {
    count += 1;
    const result = await door.transaction(owner, async (tx) => {
      const done = await work(tx);
      dieAt('before');
      return done;
    });
    dieAt('after');
    return result;
  },
});

const door = mortal(openCollectorDoor(url, { max: 2 }));
const keys = openKeyFolder(keysDir);
await closeQuarter({ door, today: () => closesOn(quarter) }, organisation, quarter);
const brought = await bringShare({ door, keys }, organisation, quarter, share);
// After its opening the collector's own share is gone, and so is what it could open: then there is only to go on.
if (brought.kind === 'ready') await brought.open();
else await destroyQuarter({ door, keys }, organisation, quarter);
await door.close();
console.log(`transactions ${count}`);
