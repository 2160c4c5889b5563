import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  type CollectorWorld,
  collectorWorld,
  newRight,
  wish,
} from '../../../../test/setup/collector-world.ts';
import { judgingDevice } from '../../../../test/setup/judging-device.ts';
import { ATTEST, type IssueAnswer, type StateAnswer } from '../../protocol/index.ts';

let world: CollectorWorld;
before(async () => {
  world = await collectorWorld({ rights: 5 });
});
after(() => world.close());

const blinded = async (bucket = 'noord') => {
  const { organisation, quarter, list } = world;
  return (await judgingDevice({ organisation, quarter, bucket }, list.lines)).blinded;
};
const issue = async (...wants: object[]) => {
  const asked = await world.ask<IssueAnswer>(ATTEST.issue, { wants });
  return asked.kind === 'ok'
    ? asked.answer.signed.map((one) => ('reason' in one ? one.reason : one.kind))
    : asked.reason;
};

describe('rights', () => {
  test('the same right and bytes get the same signature; other bytes none, unless issued anew', async () => {
    const [right, one, other] = [newRight(), await blinded(), await blinded()];
    const ask = () =>
      world.ask<IssueAnswer>(ATTEST.issue, { wants: [{ bucket: 'noord', right, blinded: one }] });
    assert.deepEqual(await ask(), await ask());
    assert.deepEqual(await issue({ bucket: 'noord', right, blinded: other }), ['already-issued']);
    assert.deepEqual(await issue({ bucket: 'noord', right, blinded: other, reissue: true }), ['signed']);
    assert.deepEqual(await issue({ bucket: 'noord', right, blinded: other, reissue: true }), ['signed']);
    const third = await blinded();
    // Of ten rights one may be issued anew.
    assert.deepEqual(await issue({ bucket: 'noord', right, blinded: third, reissue: true }), [
      'too-many-reissued',
    ]);
  });

  test('anew once each: nobody uses up what others may need, and judges with it', async () => {
    const mine = await collectorWorld({ rights: 200, buckets: [wish('samen', 90)] });
    try {
      const { organisation, quarter, list } = mine;
      const right = newRight();
      const again = async (): Promise<unknown> => {
        const { blinded: bytes } = await judgingDevice(
          { organisation, quarter, bucket: 'samen' },
          list.lines,
        );
        const wants = [{ bucket: 'samen', right, blinded: bytes, reissue: true }];
        const told = await mine.ask<IssueAnswer>(ATTEST.issue, { wants });
        return told.kind === 'ok' && told.answer.signed[0]?.kind;
      };
      // Of two hundred rights four may be issued anew, of this one one.
      assert.deepEqual([await again(), await again(), await again()], ['signed', 'signed', 'refused']);
    } finally {
      await mine.close();
    }
  });

  test('are never issued beyond what was declared, cards along, and many at once', async () => {
    const mine = await collectorWorld({ rights: 6, buckets: [wish('samen', 90)] });
    try {
      assert.equal((await mine.ask(ATTEST.cardsGiven, { bucket: 'samen', count: 2 })).kind, 'ok');
      const { organisation, quarter, list } = mine;
      const devices = await Promise.all(
        Array.from({ length: 10 }, () =>
          judgingDevice({ organisation, quarter, bucket: 'samen' }, list.lines),
        ),
      );
      const answers = await Promise.all(
        devices.map((device) =>
          mine.ask<IssueAnswer>(ATTEST.issue, {
            wants: [{ bucket: 'samen', right: newRight(), blinded: device.blinded }],
          }),
        ),
      );
      const kinds = answers.map((one) => one.kind === 'ok' && one.answer.signed[0]?.kind);
      assert.equal(kinds.filter((kind) => kind === 'signed').length, 4);
      const more = await mine.ask(ATTEST.cardsGiven, { bucket: 'samen', count: 3 });
      assert.equal(more.kind === 'refused' && more.reason, 'more-than-declared');
      const state = await mine.ask<StateAnswer>(ATTEST.state, {});
      assert.ok(state.kind === 'ok');
      const counted = { deliveries: 6, rights: 6, issued: 4, reissued: 0, cardsGiven: 2 };
      assert.deepEqual(state.answer.buckets, [{ bucket: 'samen', ...counted }]);
    } finally {
      await mine.close();
    }
  });

  test('malformed wants are refused one by one', async () => {
    const good = await blinded('zuid');
    const tooLarge = Buffer.alloc(256, 255).toString('base64url');
    assert.deepEqual(
      await issue(
        { bucket: 'zuid', right: newRight(), blinded: good },
        { bucket: 'west', right: newRight(), blinded: good },
        { bucket: 'zuid', right: 'kort', blinded: good },
        { bucket: 'zuid', right: newRight(), blinded: 'kort' },
        { bucket: 'zuid', right: newRight(), blinded: tooLarge },
      ),
      ['signed', 'no-such-bucket', 'malformed', 'malformed', 'malformed'],
    );
  });

  test('totals only grow, and rights never exceed deliveries', async () => {
    const declare = async (deliveries: number, rights: number) => {
      const said = await world.ask(ATTEST.declared, { buckets: [{ bucket: 'noord', deliveries, rights }] });
      return said.kind === 'refused' ? said.reason : said.kind;
    };
    assert.equal(await declare(4, 4), 'fewer-than-before');
    assert.equal(await declare(6, 7), 'more-than-delivered');
    assert.equal(await declare(8, 7), 'ok');
    assert.equal(await declare(8, 7), 'ok');
  });

  test('after closing none is issued', async () => {
    world.setToday('2027-01-29');
    assert.equal(await issue({ bucket: 'noord', right: newRight(), blinded: await blinded() }), 'closed');
    world.setToday('2026-11-22');
  });
});
