import { keyring } from '../../platform/crypto/sealed.ts';
import { type Door, openDoor } from '../../platform/database/door.ts';
import { createLog } from '../../platform/log/log.ts';
import { openMailbox } from '../../platform/mail/incoming/mailbox.ts';
import { fetchMail } from './fetch-mail.ts';

// A process that reads a mailbox and stands still at one point, to be killed there: see mail-flow.test.ts.
const [appUrl = '', imapUrl = '', organisation = '', secret = '', at = '', now = ''] = process.argv.slice(2);

const standStill = (): Promise<never> => {
  process.stdout.write(`stands ${at}\n`);
  return new Promise(() => setInterval(() => {}, 1000));
};

const real = openDoor(appUrl);
const door: Door = {
  ...real,
  transaction: (actor, work) =>
    real.transaction(actor, async (tx) => {
      const done = await work(tx);
      const taking = actor.kind === 'job' && JSON.stringify(done ?? '').includes('"taken"');
      if (at === 'before-commit' && taking) await standStill();
      return done;
    }),
};

await fetchMail(
  { door, keys: keyring(secret), clock: () => new Date(now), log: createLog('silent') },
  {
    name: 'installatie',
    organisation,
    async open() {
      const mailbox = await openMailbox(imapUrl);
      return {
        ...mailbox,
        fetch: async (uid) => {
          const fetched = await mailbox.fetch(uid);
          if (at === 'fetched') await standStill();
          return fetched;
        },
        putAway: (uid) => (at === 'committed' ? standStill() : mailbox.putAway(uid)),
      };
    },
  },
);
