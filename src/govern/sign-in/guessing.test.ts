import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeIn, hidden, signInServer } from '../../../test/setup/sign-in-server.ts';
import type { TestVisitor } from '../../../test/setup/test-browser.ts';
import { paths } from '../../paths.ts';
import { claimEmailCode, claimLink, claimPrintedCode } from '../../platform/auth/codes.ts';
import { newId, newToken } from '../../platform/crypto/secrets.ts';

const FULL = process.env.AANZET_PROVE !== undefined;
const GUESSES = FULL ? 100_000 : 2_000;
/** Each costs a slow hash that is refused when the line is full; the rest is asked of a full line. */
const PRINTED = FULL ? 2_000 : 60;
const HOME = '198.51.100.7';

let s: Awaited<ReturnType<typeof signInServer>>;
before(async () => {
  s = await signInServer();
});
after(() => s.server.close());

// A sample that is the same each time.
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
};
const inOneHome = (): TestVisitor => s.server.visitor(HOME);

/** Signs in as anybody does; throws when that can't be done. */
const signInAs = async (who: TestVisitor, email: string): Promise<string> => {
  const { fields, body } = await s.ask(who, email);
  const done = await who.post(paths.signIn.code(), { ...fields, code: codeIn(body) });
  assert.equal(done.status, 303, done.text);
  return (await s.actorOf(who)).person;
};

test(`${GUESSES} guesses from one address get nowhere; meanwhile its neighbours and the victim sign in`, async () => {
  const victim = await s.nameFor('victim@voorbeeld.nl', 'person');
  const tablet = inOneHome();
  assert.equal(await signInAs(tablet, 'victim@voorbeeld.nl'), victim);
  await tablet.post(paths.signIn.out());

  const random = numbers(7);
  const thief = inOneHome();
  let open: { bij: string; code: string }[] = [];
  let [refused, proven] = [0, 0];
  for (let i = 0; i < GUESSES; i++) {
    if (i % 200 === 0) {
      const asked = await thief.post(paths.signIn.start(), { email: 'victim@voorbeeld.nl' });
      if (asked.status === 429) refused++;
      else {
        const page = await thief.get(asked.location ?? '');
        open = [
          ...open,
          { bij: hidden(page.html, 'bij'), code: codeIn(await s.lastMail('victim@voorbeeld.nl')) },
        ];
      }
    }
    const target = open[random(open.length)] ?? { bij: newToken(), code: '' };
    const code = String(random(1_000_000)).padStart(6, '0');
    // A lucky guess would prove nothing about the limits.
    const guess = code === target.code ? `${code.slice(1)}0` : code;
    const proof = await claimEmailCode(
      s.server.door.transaction,
      { ask: i % 3 === 0 ? newToken() : target.bij, code: guess },
      s.server.clock(),
    );
    if (proof.kind === 'proven') proven++;
    if (i % 500 === 250) {
      const email = `bewoner${i}@voorbeeld.nl`;
      const resident = await s.nameFor(email, 'person');
      assert.equal(await signInAs(inOneHome(), email), resident, 'a neighbour signs in');
    }
    if (i === GUESSES / 2) assert.equal(await signInAs(tablet, 'victim@voorbeeld.nl'), victim);
  }
  assert.equal(proven, 0);
  assert.ok(refused > 0, 'the thief was refused in the end');
  assert.equal(await signInAs(s.someone(), 'victim@voorbeeld.nl'), victim, 'on a new device, elsewhere');
});

test('120 residents behind one address sign in within the same hour', async () => {
  for (let i = 0; i < 120; i++) {
    const email = `kamer${i}@voorbeeld.nl`;
    const person = await s.nameFor(email, 'person');
    assert.equal(await signInAs(s.server.visitor('203.0.113.50'), email), person);
  }
});

test('who asks codes for her address all day, does not keep her out', async () => {
  const victim = await s.nameFor('plagued@voorbeeld.nl', 'person');
  const tablet = inOneHome();
  await signInAs(tablet, 'plagued@voorbeeld.nl');
  for (let i = 0; i < 100; i++)
    await s.server
      .visitor(`192.0.2.${100 + (i % 40)}`)
      .post(paths.signIn.start(), { email: 'plagued@voorbeeld.nl' });
  assert.equal(
    (await s.someone().post(paths.signIn.start(), { email: 'plagued@voorbeeld.nl' })).status,
    429,
    'a browser that is not known is told which ways are left',
  );
  assert.equal(await signInAs(tablet, 'plagued@voorbeeld.nl'), victim);
});

test(`${GUESSES} guesses at links and ${PRINTED} at printed codes find none, and the line stays short`, async () => {
  const person = newId();
  const who = s.someone();
  await s.server.signIn({ kind: 'visitor', person }, who);
  const made = await who.post(paths.mine.paper(), { doe: 'nieuw' });
  const code = /[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}/.exec(made.text)?.[0] ?? '';

  const random = numbers(11);
  const letters = 'ACDEFGHJKMNPQRTUVWXY3467';
  const kinds = new Map<string, number>();
  const note = (kind: string): void => void kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const enter = s.server.door.transaction;
  const crowd = Array.from({ length: PRINTED }, () => {
    const guess = Array.from({ length: 12 }, () => letters[random(letters.length)]).join('');
    return claimPrintedCode(enter, { code: guess, lane: 'crowd' }, s.server.clock()).then(({ kind }) =>
      note(kind),
    );
  });
  const neighbour = s.someone();
  assert.equal((await neighbour.post(paths.signIn.printed(), { code })).location, paths.questions());
  await Promise.all(crowd);
  for (let i = 0; i < GUESSES; i++)
    note((await claimLink(enter, { token: newToken() }, s.server.clock())).kind);
  assert.deepEqual([...kinds.keys()].sort(), ['busy', 'over', 'wrong']);
});
