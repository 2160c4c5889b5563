import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { newCode } from '../../src/judge/collector/cards/card-code.rules.ts';
import { readCard } from '../../src/judge/collector/cards/keep-card.ts';
import { openCollectorDoor } from '../../src/judge/collector/database/collector-door.ts';
import { type Redeemed, redeeming } from '../../src/judge/collector/redeem/redeem.ts';
import { makeParts } from '../../src/judge/collector/start/make-parts.ts';
import {
  ATTEST,
  attest,
  type IssueAnswer,
  newAttestKeys,
  PACKED_BYTES,
  type Quarter,
  startHeader,
} from '../../src/judge/protocol/index.ts';
import { createLog } from '../../src/platform/log/log.ts';
import {
  type CollectorWorld,
  collectorWorld,
  newRight,
  START_SECRET,
  wish,
} from '../setup/collector-world.ts';
import { type FastToken, fastDevice, keysFor } from '../setup/fast-blinding.ts';
import { ATTACKS, type Hand } from '../setup/hostile-tokens.ts';
import { chance } from '../setup/random-verdicts.ts';
import { asBackup } from '../setup/spawned-site.ts';

const PROVE = process.env.AANZET_PROVE === '1';
const ATTEMPTS = PROVE ? 1_000_000 : 4_000;
const PAIRS = PROVE ? 2_000 : 60;
/** So many go the whole way through HTTP; the others begin where its route does. */
const BY_HTTP = 20;
const NEXT_QUARTER: Quarter = '2027Q1';

let world: CollectorWorld;
let hand: Hand;
before(async () => {
  world = await collectorWorld({ rights: 5_000 });
  // In January two quarters take in at once.
  world.setToday('2027-01-10');
  await world.ask(ATTEST.quarters, {
    quarter: NEXT_QUARTER,
    name: 'De Kwikstaart',
    buckets: [wish('noord'), wish('zuid')],
  });
  await world.ask(ATTEST.sharesReceived, { quarter: NEXT_QUARTER, who: ['organisation', 'council'] });
  // Whoever fails often is not heard any more: that would hide what is to be shown here.
  world.parts.limits = { isOver: () => false, refused: () => {}, asksTooMuch: () => false };
  const make = async (count: number) =>
    Promise.all(
      Array.from({ length: count }, async (_, at) => {
        const token = await newToken(at % 2 ? 'noord' : 'zuid');
        return { token, sent: await token.redemption(3, new Uint8Array(PACKED_BYTES).fill(7)) };
      }),
    );
  hand = {
    used: await make(24),
    fresh: (await make(24)).map((one, at) => ({ ...one, sent: spoiled(one.sent, at) })),
    moduli: Object.fromEntries(
      ['noord', 'zuid'].map((bucket) => [bucket, keysFor(place(bucket), world.list.lines).modulus]),
    ),
    otherQuarter: NEXT_QUARTER,
    otherBucket: 'oost',
    otherOrganisation: await otherOrganisation(),
  };
  for (const { sent } of hand.used) assert.equal((await world.post(sent)).status, 204);
});
after(() => world?.close());

const place = (bucket: string) => ({ organisation: world.organisation, quarter: world.quarter, bucket });
const newToken = async (bucket: string): Promise<FastToken> => {
  const device = fastDevice(keysFor(place(bucket), world.list.lines));
  const wants = [{ bucket, right: newRight(), blinded: device.blinded }];
  const issued = await world.ask<IssueAnswer>(ATTEST.issue, { wants });
  const [signed] = issued.kind === 'ok' ? issued.answer.signed : [];
  if (signed?.kind !== 'signed') throw new Error(JSON.stringify(issued));
  return device.finish(signed.signature);
};

/** What lay on a stolen print: the token, and a signature of its device over something else. */
const spoiled = (sent: Hand['fresh'][number]['sent'], at: number): Hand['fresh'][number]['sent'] => ({
  ...sent,
  version: sent.version + 1 + (at % 5),
});

/** Another one at the same collector, with buckets of the same names. */
const otherOrganisation = async (): Promise<string> => {
  const organisation = randomUUID();
  const keys = await newAttestKeys();
  const ask = (path: (typeof ATTEST)[keyof typeof ATTEST], content: object) =>
    attest(
      {
        attest: 'http://collector.test',
        fetch: async (...all) => world.app.request(...(all as [string])),
        organisation,
        privateKey: keys.privateKey,
      },
      path,
      { organisation, quarter: world.quarter, ...content },
    );
  await world.app.request(`http://collector.test${ATTEST.register}`, {
    method: 'POST',
    headers: { authorization: startHeader(START_SECRET) },
    body: JSON.stringify({ organisation, name: 'De Tureluur', key: keys.publicKey }),
  });
  const made = await ask(ATTEST.quarters, {
    name: 'De Tureluur',
    buckets: [wish('noord'), wish('zuid'), wish('oost')],
  });
  assert.equal(made.kind, 'ok');
  return organisation;
};

/** Everything that was taken in, as one line. */
const keptNow = async (): Promise<string> => {
  const [row] = await asBackup<{ all: string }>(
    world.ownerUrl,
    `select count(*) || ' ' || md5(string_agg(md5(r::text), '' order by token)) as all from redemption r`,
  );
  return row?.all ?? '';
};

describe(`${ATTEMPTS} hostile redemptions`, () => {
  test('none is accepted: not one byte of what is kept changes', async () => {
    const next = chance(2026);
    const before = await keptNow();
    const redeem = redeeming(world.parts);
    const accepted: string[] = [];
    const reasons = new Map<string, number>();
    const one = async (at: number): Promise<void> => {
      const attack = ATTACKS[at % ATTACKS.length] as (typeof ATTACKS)[number];
      const body = await attack.make(hand, next);
      const answer: Redeemed | { kind: string; reason?: string } =
        at % BY_HTTP === 0 ? await byHttp(body) : await redeem(body);
      const said = answer.kind === 'kept' ? 'kept' : String((answer as { reason?: string }).reason);
      reasons.set(said, (reasons.get(said) ?? 0) + 1);
      if ((answer.kind === 'kept') !== (attack.same === true))
        accepted.push(`${attack.name}: ${said} ${body.slice(0, 80)}`);
    };
    let at = 0;
    await Promise.all(
      Array.from({ length: 48 }, async () => {
        while (at < ATTEMPTS) await one(at++);
      }),
    );
    assert.deepEqual(accepted.slice(0, 5), []);
    assert.equal(await keptNow(), before);
    for (const reason of [
      'malformed',
      'no-such-bucket',
      'wrong-signature',
      'wrong-device',
      'other-version',
      'older-version',
      'closed',
      'kept',
    ])
      assert.ok((reasons.get(reason) ?? 0) > ATTEMPTS / 1000, `${reason} was tried`);
    if (PROVE) console.log(Object.fromEntries(reasons));
  });

  const byHttp = async (body: string): Promise<{ kind: string; reason?: string }> => {
    const { status, reason } = await world.post(body);
    if (status === 204) return { kind: 'kept' };
    assert.ok(status >= 400 && status < 500, `${status}`);
    return { kind: 'refused', reason: reason ?? '' };
  };

  test('no code of a card is guessed', async () => {
    const next = chance(7);
    const draw = (limit: number): number => Math.floor(next() * limit);
    for (let at = 0; at < (PROVE ? 20_000 : 200); at++) {
      const found = await readCard(world.parts, newCode(draw));
      assert.deepEqual(found, { kind: 'refused', reason: 'unknown' });
    }
  });
});

test(`two at once of one token, ${PAIRS} times, at two processes' worth of collector: exactly one counts`, async () => {
  const door = openCollectorDoor(world.appUrl, { max: 4 });
  const other = makeParts({
    door,
    keysDir: world.keysDir,
    clock: () => new Date('2027-01-10T12:00:00Z'),
    log: createLog('silent'),
    site: { origin: 'http://collector.test', beside: true },
    threads: 1,
  });
  try {
    const [here, there] = [redeeming(world.parts), redeeming(other)];
    const count = Number((await keptNow()).split(' ')[0]);
    const pair = async (at: number): Promise<void> => {
      const token = await newToken(at % 2 ? 'noord' : 'zuid');
      const bodies = await Promise.all(
        [1, 2].map((byte) => token.redemption(1, new Uint8Array(PACKED_BYTES).fill(byte))),
      );
      const said = await Promise.all(bodies.map((body, nth) => (nth ? here : there)(JSON.stringify(body))));
      assert.deepEqual(said.map(({ kind }) => kind).sort(), ['kept', 'refused']);
      const refused = said.find((one) => one.kind === 'refused');
      assert.equal(refused?.kind === 'refused' && refused.reason, 'other-version');
    };
    for (let at = 0; at < PAIRS; at += 10)
      await Promise.all(Array.from({ length: 10 }, (_, n) => pair(at + n)));
    assert.equal(Number((await keptNow()).split(' ')[0]), count + PAIRS);
  } finally {
    await other.signer.stop();
    await door.close();
  }
});
