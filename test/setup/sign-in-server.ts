import assert from 'node:assert/strict';
import { keepByEmail, routes } from '../../src/govern/sign-in/index.ts';
import { paths } from '../../src/paths.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { redirect } from '../../src/platform/http/answer.ts';
import { path } from '../../src/platform/http/path.ts';
import { everyone } from '../../src/platform/http/policy.ts';
import { get, post } from '../../src/platform/http/visit.ts';
import { type TestServer, type TestVisitor, testServer } from './test-server.ts';

export const NOW = new Date('2026-03-10T09:00:00Z');
const now = NOW;
const me = path('/ik');
export const keep = path('/bewaar');
// Stands in for the questions' slice: who am I, and keep my question.
const extra = [
  get(me, everyone, 'nobody', (visit) =>
    visit.page({ title: 'ik', body: JSON.stringify(visit.actor) as never }),
  ),
  post(keep, everyone, 'nobody', (visit) =>
    visit.transaction(async (tx) => {
      const { person = '', email = '' } = visit.form.typed;
      const sent = await keepByEmail(visit, tx, { person, email, back: '/vragen/1' });
      return redirect(sent.kind === 'sent' ? sent.to : `/${sent.kind}`);
    }),
  ),
];

export const codeIn = (body: string): string => /\b\d{6}\b/.exec(body)?.[0] ?? 'none';
export const linkIn = (body: string): string => /http:\/\/test\.example(\S+)/.exec(body)?.[1] ?? 'none';
export const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** The sign-in pages with people to sign in: what each test of them does first. */
export const signInServer = async () => {
  const server: TestServer = await testServer([...routes, ...extra], { now });
  let addresses = 0;
  const someone = (): TestVisitor => server.visitor(`192.0.2.${++addresses}`);
  const asOperator = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    server.door.transaction({ kind: 'operator' }, work);
  const lastMail = (to: string) =>
    asOperator((tx) =>
      tx.selectFrom('mail').selectAll().where('recipient', '=', to).orderBy('created_at').execute(),
    ).then((mails) => mails.at(-1)?.body ?? '');
  const nameFor = async (email: string, kind: 'person' | 'member'): Promise<string> => {
    const id = newId();
    await asOperator((tx) =>
      tx
        .insertInto('sign_in_name')
        .values({
          email,
          kind,
          person_id: kind === 'person' ? id : null,
          organisation_id: kind === 'member' ? server.site.deskOrganisation : null,
          member_id: kind === 'member' ? id : null,
          created_at: now,
        })
        .execute(),
    );
    if (kind === 'member') await addMember(id);
    return id;
  };
  const addMember = (id: string, active = true) =>
    asOperator((tx) =>
      tx
        .insertInto('member')
        .values({
          organisation_id: server.site.deskOrganisation,
          id,
          name: 'Amina',
          profession: 'gastvrouw',
          office: 'front',
          roles: ['host'],
          active,
          phone: null,
          hours: null,
          pronoun: 'zij',
          portrait: 'amina',
          stand_in_id: null,
          created_at: now,
        })
        .execute(),
    );

  /** Asks a code and comes to the page on which it is typed. */
  const ask = async (who: TestVisitor, email: string, doel?: string) => {
    server.setNow(new Date(server.clock().getTime() + 1000));
    const asked = await who.post(paths.signIn.start(), { email, ...(doel ? { doel } : {}) });
    assert.equal(asked.status, 303, asked.text);
    const page = await who.get(asked.location ?? '');
    assert.equal(page.status, 200);
    const fields = { bij: hidden(page.html, 'bij'), doel: hidden(page.html, 'doel') };
    return { page, fields, body: await lastMail(email.toLowerCase()) };
  };
  const actorOf = async (who: TestVisitor) =>
    JSON.parse((await who.get(me())).text.replace(/^ik /, '').replaceAll('&quot;', '"'));

  const visitorWithQuestion = async () => {
    const who = someone();
    const person = newId();
    await server.signIn({ kind: 'visitor', person }, who);
    return { who, person };
  };
  const keepAs = async (who: TestVisitor, person: string, email: string) => {
    server.setNow(new Date(server.clock().getTime() + 1000));
    const sent = await who.post(keep(), { person, email });
    const page = await who.get(sent.location ?? '');
    return {
      bij: hidden(page.html, 'bij'),
      doel: hidden(page.html, 'doel'),
      code: codeIn(await lastMail(email)),
    };
  };

  return {
    server,
    someone,
    asOperator,
    lastMail,
    nameFor,
    addMember,
    ask,
    actorOf,
    visitorWithQuestion,
    keepAs,
  };
};
