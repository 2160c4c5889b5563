import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { codeIn, hidden } from '../../../test/setup/sign-in-server.ts';
import type { TestVisitor } from '../../../test/setup/test-browser.ts';
import { routes as questions } from '../../ask/questions/index.ts';
import { routes as signIn } from '../../govern/sign-in/index.ts';
import { paths } from '../../paths.ts';
import { routes as contact } from '../contact/index.ts';
import { type Desk, openDesk } from './test-desk.sql.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk([...signIn, ...questions, ...contact]);
});
after(() => desk.server.close());

const EMAIL = 'truus@voorbeeld.nl';
const TOLD = {
  text: 'Ik zoek iemand om mee te wandelen.',
  name: 'Truus de Vries',
  phone: '06 12 34 56 78',
  email: EMAIL,
  gezien: 'ja',
  wie: 'nieuw',
};

/** The desk writes a question down with this e-mail. @returns the case */
const takeOn = async (email = EMAIL, text = TOLD.text): Promise<string> => {
  const taken = await desk.server.post(paths.work.intake(), { ...TOLD, email, text });
  const id = /\/werk\/([^?]+)/.exec(taken.location ?? '')?.[1] ?? '';
  const card = await desk.server.door.transaction(desk.host, (tx) =>
    tx
      .selectFrom('customer_card')
      .innerJoin('customer_case', (on) =>
        on
          .onRef('customer_case.person_id', '=', 'customer_card.person_id')
          .onRef('customer_case.organisation_id', '=', 'customer_card.organisation_id'),
      )
      .select('customer_card.email')
      .where('customer_card.organisation_id', '=', desk.host.organisation)
      .where('customer_case.id', '=', id)
      .executeTakeFirstOrThrow(),
  );
  assert.equal(card.email, email);
  return id;
};
const letterOf = async (id: string): Promise<string> => {
  const letter = await desk.server.post(paths.work.letter({ case: id }));
  return /[A-Z3467]{4}-[A-Z3467]{4}-[A-Z3467]{4}/.exec(letter.text)?.[0] ?? '';
};
const lastMail = async (to: string): Promise<string> => {
  const mails = await desk.server.door.transaction({ kind: 'operator' }, (tx) =>
    tx.selectFrom('mail').selectAll().where('recipient', '=', to).orderBy('created_at').execute(),
  );
  return mails.at(-1)?.body ?? '';
};
const wait = (): void => desk.server.setNow(new Date(desk.server.clock().getTime() + 1_000));

/** Proves that the mailbox is hers. */
const proveEmail = async (who: TestVisitor, email = EMAIL) => {
  wait();
  const asked = await who.post(paths.signIn.start(), { email });
  const page = await who.get(asked.location ?? '');
  return who.post(paths.signIn.code(), {
    bij: hidden(page.html, 'bij'),
    code: codeIn(await lastMail(email)),
  });
};
const questionsOf = async (who: TestVisitor): Promise<string> => (await who.get(paths.questions())).text;

test('an e-mail that the desk wrote down opens nothing to who has that mailbox', async () => {
  const id = await takeOn();
  await letterOf(id);
  const owner = desk.server.visitor('192.0.2.1');
  const page = await proveEmail(owner);
  assert.match(page.text, /kennen dit e-mailadres nog niet/);
  assert.doesNotMatch(page.text, /wandelen|Truus/);
  assert.equal((await owner.get(paths.questions())).status, 303, 'she is nobody yet');
});

test('with the code that the desk handed over it is hers, and from then on by e-mail alone', async () => {
  const id = await takeOn();
  const owner = desk.server.visitor('192.0.2.2');
  const page = await proveEmail(owner);
  const t = hidden(page.html, 't');
  const slip = await owner.post(paths.signIn.printed(), { code: 'ACDE-FGHJ-KMNP', t });
  assert.equal(slip.status, 422);
  assert.equal(hidden(slip.html, 't'), t, 'a slip costs her nothing');
  const code = await letterOf(id);
  assert.equal((await owner.post(paths.signIn.printed(), { code, t })).location, paths.questions());
  assert.match(await questionsOf(owner), /wandelen/);

  const tablet = desk.server.visitor('192.0.2.3');
  assert.equal((await proveEmail(tablet)).location, paths.questions());
  assert.match(await questionsOf(tablet), /wandelen/);
  const used = await desk.server
    .visitor('192.0.2.4')
    .post(paths.signIn.printed(), { code: 'AAAA-AAAA-AAAA', t });
  assert.equal(used.status, 422, 'the proof of the e-mail alone is worth nothing');
});

test("an e-mail that became somebody's meanwhile is not tied to another's letter", async () => {
  const [first, second] = [desk.server.visitor('192.0.2.5'), desk.server.visitor('192.0.2.6')];
  const email = 'samen@voorbeeld.nl';
  const proofs = [
    hidden((await proveEmail(first, email)).html, 't'),
    hidden((await proveEmail(second, email)).html, 't'),
  ];
  const codes = [await letterOf(await takeOn(email)), await letterOf(await takeOn(email, 'Hulp bij koken.'))];
  // Both proofs are of one mailbox; the first code that is typed with one of them has it.
  await second.post(paths.signIn.printed(), { code: codes[1] ?? '', t: proofs[1] ?? '' });
  await first.post(paths.signIn.printed(), { code: codes[0] ?? '', t: proofs[0] ?? '' });
  assert.match(await questionsOf(first), /wandelen/);
  const later = desk.server.visitor('192.0.2.7');
  await proveEmail(later, email);
  assert.match(await questionsOf(later), /koken/);
  assert.doesNotMatch(await questionsOf(later), /wandelen/);
});
