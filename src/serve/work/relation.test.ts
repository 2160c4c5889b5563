import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ask, choose } from '../../../test/databases/region.ts';
import { paths } from '../../paths.ts';
import { newId } from '../../platform/crypto/secrets.ts';
import type { Member, Role } from '../../platform/database/actors.ts';
import { routes } from './index.ts';
import { asMember, type Desk, logOf, openDesk, shareWith } from './test-desk.sql.ts';

const RIET = { name: 'Riet Overdijk', email: 'riet@post.example', birthYear: 1941 };
// What must not be seen: her name, what she asked, how it stands, and who of the team helps.
const HERS = [/Overdijk/, /Riet/, /douchen/i, /1941/, /Wij zijn aan zet/, /vaste contact/i, /joris|amina/];

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.server.close());

/** A question that was shared with the provider and, unless it only waits there, chosen. */
const chosen = async (card = RIET) => {
  const asked = await ask(desk.server.door, desk.region);
  await shareWith(desk.server, asked, desk.region.provider.id, card);
  const of = await choose(desk.server.door, asked, desk.region.provider, 'private');
  return { ...asked, of };
};

const hire = async (roles: Role[], organisation = desk.region.provider.id): Promise<Member> => {
  const member: Member = {
    kind: 'member',
    organisation,
    member: newId(),
    name: `Een ${roles.join(' ')}`,
    office: 'front',
    roles,
  };
  await desk.server.door.transaction({ kind: 'operator' }, (tx) =>
    tx
      .insertInto('member')
      .values({
        organisation_id: organisation,
        id: member.member,
        name: member.name,
        profession: 'begeleider',
        office: 'front',
        roles,
        active: true,
        pronoun: 'hij',
        portrait: 'joris',
        created_at: desk.server.clock(),
      })
      .execute(),
  );
  return member;
};

test('every address about a case, a customer or a question is closed to a colleague without a relation', async () => {
  const one = await chosen();
  const others = await chosen({ ...RIET, name: 'Wim Haverman' });
  const addresses = routes.filter(({ pattern }) => /:(case|person|question)/.test(pattern));
  assert.ok(addresses.length > 40, `${addresses.length} addresses`);
  // Each role that a policy could let in, at the same organisation, in no team; and one who helps somebody else there.
  const everything = await hire(['host', 'contact', 'coach', 'manager', 'editor', 'planner', 'carer']);
  const carer = await hire(['carer']);
  for (const colleague of [everything, carer]) {
    const visitor = await asMember(desk.server, colleague);
    for (const { method, pattern, policy } of addresses) {
      if (!policy.allows(colleague)) continue;
      const at = pattern
        .replace(':case', one.of.id)
        .replace(':person', one.person)
        .replace(':question', one.question)
        // Of what hangs under it any id will do: she may not even hear whether it is there.
        .replaceAll(/:\w+/g, () => newId());
      const page =
        method === 'GET' ? await visitor.get(at) : await visitor.post(at, { body: 'Dag', answer: 'accept' });
      const where = `${method} ${pattern}`;
      // The form of an emergency shows itself again when nothing was filled in.
      assert.equal(page.status, method === 'POST' && pattern.endsWith('noodtoegang') ? 422 : 403, where);
      assert.match(page.text, /U hoort niet bij deze vraag/, where);
      for (const hers of HERS) assert.doesNotMatch(page.text, hers, where);
    }
  }
  const tried = (await logOf(desk.server, one.person)).filter((look) => look.outcome === 'refused');
  assert.ok(tried.length > 50, 'it is in her log that somebody tried');
  assert.ok(tried.every((look) => look.relation === 'none' && !look.treated));
  assert.equal((await logOf(desk.server, others.person)).length, 0);
});

test('the team, its coach, its planner and who stands in open it; their looks say how they stand to her', async () => {
  const { of, person } = await chosen();
  const { staff } = desk.region.provider;
  for (const [member, relation] of [
    [staff.amina, of.contactId === staff.amina.member ? 'contact' : 'team'],
    [staff.joris, of.contactId === staff.joris.member ? 'contact' : 'team'],
    [staff.coach, 'coach'],
  ] as const) {
    const visitor = await asMember(desk.server, member);
    assert.equal((await visitor.get(paths.work.case({ case: of.id }))).status, 200, member.name);
    assert.equal((await visitor.get(paths.work.customer({ person }))).status, 200, member.name);
    const looks = (await logOf(desk.server, person)).filter((look) => look.member === member.member);
    assert.ok(looks.length >= 2 && looks.every((look) => look.relation === relation), member.name);
  }
  const standIn = await hire(['carer']);
  await desk.server.door.transaction(staff.manager, (tx) =>
    tx
      .updateTable('member')
      .set({ stand_in_id: standIn.member })
      .where('organisation_id', '=', standIn.organisation)
      .where('id', '=', of.contactId)
      .execute(),
  );
  assert.equal(
    (await (await asMember(desk.server, standIn)).get(paths.work.case({ case: of.id }))).status,
    200,
  );
});

test('a shared question is for who receives people, until somebody works on it', async () => {
  const asked = await ask(desk.server.door, desk.region);
  const { provider } = desk.region;
  await shareWith(desk.server, asked, provider.id, { ...RIET, name: 'Nel Waterman' });
  const at = paths.sharedQuestion(asked);
  const host = await asMember(desk.server, provider.staff.host);
  const carer = await asMember(desk.server, await hire(['carer']));
  assert.equal((await host.get(at)).status, 200);
  assert.match((await host.get(paths.shared())).text, /Nel Waterman/);
  assert.equal((await carer.get(at)).status, 403);
  assert.equal((await carer.get(paths.shared())).status, 403);
  await choose(desk.server.door, asked, provider, 'private');
  assert.equal((await host.get(at)).status, 403);
  assert.doesNotMatch((await host.get(paths.shared())).text, /Nel Waterman/);
});

test('searching finds whom one helps; a host finds who helps her; nobody else finds a name', async () => {
  const { of } = await chosen({ name: 'Geertje Zonneveld', email: 'g@post.example', birthYear: 1938 });
  const { staff } = desk.region.provider;
  const search = async (member: Member, zoeken: string) =>
    (await asMember(desk.server, member)).get(paths.work.customers({ zoeken }));
  assert.match((await search(staff.coach, 'zonneveld')).text, /Geertje Zonneveld.*Hulp bij douchen/);
  const atFront = await search(staff.host, 'zonneveld');
  assert.match(atFront.text, /Geertje Zonneveld/);
  assert.match(atFront.text, /Wordt geholpen door/);
  assert.doesNotMatch(atFront.text, /Hulp bij douchen/);
  const marja = await search(staff.marja, 'zonneveld');
  assert.match(marja.text, /Niemand gevonden/);
  assert.doesNotMatch(marja.text, /Geertje|douchen/);
  const precise = await search(staff.marja, 'zonneveld 1938');
  assert.match(precise.text, /Eén persoon past precies/);
  assert.doesNotMatch(precise.text, /Geertje|douchen/);
  assert.doesNotMatch((await search(staff.marja, of.id)).text, /past precies/);
});

test('the list of the team is of the team of the case, whoever its contact is', async () => {
  const { of } = await chosen({ ...RIET, name: 'Toos Lindeboom' });
  const { staff } = desk.region.provider;
  const list = async (member: Member) =>
    (await (await asMember(desk.server, member)).get(paths.work.today({ lijst: 'team' }))).text;
  assert.match(await list(staff.coach), /Toos Lindeboom/);
  assert.doesNotMatch(await list(staff.marja), /Toos Lindeboom/);
  assert.ok(of.teamId);
});

test('at the desk of the region who receives people helps everybody; others there do not', async () => {
  const here = desk.host.organisation;
  const taken = await desk.server.post(paths.work.intake(), {
    text: 'Hulp bij steunkousen.',
    name: 'Meneer Ramdin',
    phone: '06 12 34 56 70',
  });
  const at = (taken.location ?? '').split('?')[0] ?? '';
  const colleague = await asMember(desk.server, await hire(['host'], here));
  const editor = await asMember(desk.server, await hire(['editor'], here));
  assert.equal((await colleague.get(at)).status, 200);
  assert.equal((await editor.get(at)).status, 403);
});
