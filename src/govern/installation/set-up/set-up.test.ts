import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fillIfEmpty } from '../../../../demo/fill.ts';
import { type EmptyRegion, emptyRegion } from '../../../../test/setup/empty-region.ts';
import { freshDatabase } from '../../../../test/setup/fresh-database.ts';
import type { TestVisitor } from '../../../../test/setup/test-browser.ts';
import { paths } from '../../../paths.ts';
import { StartProblem } from '../../../platform/start-problem.ts';
import { CODE_TRIES } from './code.rules.ts';
import { printedSetUpCode } from './set-up-code.ts';

const NOW = new Date('2026-03-10T09:00:00Z');
const { setUp } = paths;
const DETAILS = {
  name: 'Zorg in Oeverwoude',
  deskName: 'Loket Oeverwoude',
  deskPhone: '(0123) 11 22 33',
  street: 'Kade 1',
  postcode: '1234ab',
  city: 'Oeverwoude',
  opening: 'Elke werkdag',
  wordCustomer: 'bewoner',
  supporterName: 'Steunpunt Oever',
  supporterPhone: '(0123) 44 55 66',
  email: 'Beheer@Oever.example',
};
const proofIn = (location: string | undefined): string =>
  new URL(location ?? '', 'http://x').searchParams.get('bewijs') ?? '';
const open = async (who: TestVisitor, code: string): Promise<string> =>
  proofIn((await who.post(setUp.code(), { code })).location);
const rows = (region: EmptyRegion) =>
  region.door.transaction({ kind: 'operator' }, async (tx) => ({
    installations: await tx.selectFrom('installation').selectAll().execute(),
    organisations: await tx.selectFrom('organisation').selectAll().execute(),
    operators: await tx.selectFrom('sign_in_name').selectAll().execute(),
    codes: await tx.selectFrom('setup_code').selectAll().execute(),
  }));

describe('an installation that nobody has set up', () => {
  let region: EmptyRegion;
  let code: string;
  before(async () => {
    region = await emptyRegion(2, NOW);
    code = await printedSetUpCode(region.door, NOW);
  });
  after(() => region[Symbol.asyncDispose]());

  test('shows one page and nothing else', async () => {
    for (const at of [paths.home(), paths.signIn.start(), paths.installation.state(), '/nergens'])
      assert.equal((await region.visitor().get(at)).location, setUp.code(), at);
    const posted = await region.visitor().post(paths.ask(), { vraag: 'Hulp' });
    assert.equal(posted.location, setUp.code());
    assert.equal((await region.visitor().get(paths.health())).status, 200);
    const page = await region.visitor().get(setUp.code());
    assert.equal(page.status, 200);
    assert.match(page.text, /Code van het scherm/);
    assert.equal((await region.visitor().get(setUp.details())).location, setUp.code(), 'not without a code');
  });

  test('keeps no code, only its hash', async () => {
    const { codes } = await rows(region);
    assert.equal(codes.length, 1);
    assert.doesNotMatch(JSON.stringify(codes), new RegExp(code.replaceAll('-', '')));
  });

  test('a slip costs no try, a wrong code does', async () => {
    const slip = await region.visitor().post(setUp.code(), { code: 'ABC' });
    assert.equal(slip.status, 422);
    assert.equal((await rows(region)).codes[0]?.tries, 0);
    const wrong = await region.visitor().post(setUp.code(), { code: 'AAAA-AAAA-AAAA' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /klopt niet/);
    assert.equal((await rows(region)).codes[0]?.tries, 1);
    assert.notEqual(await open(region.visitor(1), ` ${code.toLowerCase()} `), '', 'as it may be typed');
    assert.equal((await rows(region)).codes[0]?.tries, 1, 'a right one is not counted');
  });

  test('a made-up proof opens nothing', async () => {
    const who = region.visitor();
    assert.equal((await who.get(setUp.details({ bewijs: 'verzonnen' }))).location, setUp.code());
    const sent = await who.post(setUp.details(), { bewijs: 'verzonnen', ...DETAILS });
    assert.equal(sent.location, setUp.code({ over: 'ja' }));
    assert.equal((await rows(region)).installations.length, 0);
  });

  test('what is missing is told beside each field, and what was typed stays', async () => {
    const who = region.visitor();
    const bewijs = await open(who, code);
    const missing = await who.post(setUp.details(), { bewijs, name: 'Zorg in Oeverwoude' });
    assert.equal(missing.status, 422);
    assert.match(missing.text, /Vul een e-mailadres in/);
    assert.match(missing.html, /value="Zorg in Oeverwoude"/);
    assert.match(missing.html, new RegExp(bewijs));
  });

  test('is set up by who has the code, and at once known in the other process', async () => {
    const [here, there] = [region.visitor(0), region.visitor(1)];
    const proofs = [await open(here, code), await open(there, code)];
    const at = (n: number) => ({ bewijs: proofs[n] ?? '', ...DETAILS });
    const [first, second] = await Promise.all([
      here.post(setUp.details(), at(0)),
      there.post(setUp.details(), at(1)),
    ]);
    const answers = [first, second].sort((a, b) => a.status - b.status);
    assert.equal(answers[0]?.location, paths.installation.state({ nieuw: 'ja' }));
    assert.equal(answers[1]?.status, 404, 'whoever comes second finds it done');
    const { installations, organisations, operators, codes } = await rows(region);
    assert.equal(installations.length, 1);
    assert.equal(installations[0]?.demo, false);
    assert.deepEqual(installations[0]?.address, ['Kade 1, 1234 AB Oeverwoude', 'Elke werkdag']);
    assert.equal(organisations.length, 1);
    assert.equal(organisations[0]?.id, installations[0]?.desk_organisation_id);
    assert.equal(organisations[0]?.word_customer, 'bewoner');
    assert.deepEqual(
      operators.map(({ email, kind }) => [email, kind]),
      [['beheer@oever.example', 'operator']],
    );
    assert.deepEqual(codes, [], 'the code is forgotten');
    for (const process of [0, 1]) {
      assert.match((await region.visitor(process).get(paths.home())).text, /Zorg in Oeverwoude/);
      assert.equal((await region.visitor(process).get(setUp.code())).status, 404);
      assert.equal((await region.visitor(process).post(setUp.code(), { code })).status, 404);
      assert.equal((await region.visitor(process).post(setUp.details(), at(0))).status, 404);
    }
    const winner = first.status === 303 ? here : there;
    assert.equal(winner.cookies.size, 1, 'signed in');
  });

  test('can never become a demo, nor the other way round', async () => {
    assert.equal(await fillIfEmpty(region.door, { today: NOW, customers: 1 }), false);
    const turn = region.door.transaction({ kind: 'operator' }, (tx) =>
      tx.updateTable('installation').set({ demo: true }).where('id', '=', 1).execute(),
    );
    await assert.rejects(turn, { code: '42501' });
    assert.equal((await region.visitor().get(paths.signIn.demo())).status, 404);
  });
});

test('after ten wrong codes only a new start helps; guessing from one place stops sooner to be answered', async () => {
  await using region = await emptyRegion(1, NOW);
  const code = await printedSetUpCode(region.door, NOW);
  const guess = (n: number, address: string) =>
    region.visitor(0, address).post(setUp.code(), { code: `AAAAAAAAAA${'ACDEFGHJKMNP'[n]}A` });
  const all = await Promise.all(Array.from({ length: CODE_TRIES + 1 }, (_, n) => guess(n, `192.0.2.${n}`)));
  assert.deepEqual(all.map(({ status }) => status).sort(), [410, ...Array(CODE_TRIES).fill(422)].sort());
  assert.equal((await region.visitor().post(setUp.code(), { code })).status, 410);
  const fresh = await printedSetUpCode(region.door, NOW);
  assert.notEqual(await open(region.visitor(), fresh), '');
  const same = await Promise.all(Array.from({ length: 12 }, (_, n) => guess(n % 12, '198.51.100.9')));
  assert.ok(same.some(({ status }) => status === 429));
});

test('a code is over after a day, and its proof sooner', async () => {
  await using region = await emptyRegion(1, NOW);
  const code = await printedSetUpCode(region.door, NOW);
  const bewijs = await open(region.visitor(), code);
  region.setNow(new Date(NOW.getTime() + 3 * 3_600_000));
  const late = await region.visitor().post(setUp.details(), { bewijs, ...DETAILS });
  assert.equal(late.location, setUp.code({ over: 'ja' }));
  region.setNow(new Date(NOW.getTime() + 25 * 3_600_000));
  assert.equal((await region.visitor().post(setUp.code(), { code })).status, 410);
});

test('nothing real is set up over half a demo, nor over a whole one', async () => {
  await using db = await freshDatabase();
  const abort = new AbortController();
  abort.abort(new Error('broken off'));
  await assert.rejects(
    fillIfEmpty(db.door, { today: NOW, customers: 5, signal: abort.signal }),
    /broken off/,
  );
  await assert.rejects(
    printedSetUpCode(db.door, NOW),
    (error) => error instanceof StartProblem && error.code === 'half-a-demo',
  );
});
