import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ask, choose, makeRegion, type Region, staffOf, TUESDAY } from '../../../test/databases/region.ts';
import { logOf } from '../../../test/setup/log-of.ts';
import { type TestServer, type TestVisitor, testServer } from '../../../test/setup/test-server.ts';
import { saveOpening } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { addDays, addHours } from '../../platform/clock/clock.ts';
import type { Member } from '../../platform/database/actors.ts';
import { acceptContact, answerHandover, offerHandover } from '../cases/index.ts';
import { figuresOf } from './figures/figures.ts';
import { kindOf, readLog } from './index.ts';
import { type EventLog, nameOf } from './log/event-log.ts';
import { GrownRows } from './log/grown.ts';
import { routes } from './mining.routes.ts';
import { countRoutes } from './own/count-routes.ts';
import { quarterOf } from './own/quarter.rules.ts';
import { readOwnLog } from './own/read-own-log.ts';
import { readRoutes } from './own/read-routes.ts';

const CASES = 12;
const NOW = addDays(TUESDAY, 5);
const quarter = quarterOf(null, NOW);

let server: TestServer;
let region: Region;
let manager: TestVisitor;
const people: string[] = [];

const as = async (member: Member): Promise<TestVisitor> => {
  const visitor = server.visitor();
  await server.signIn({ kind: 'member', organisation: member.organisation, member: member.member }, visitor);
  return visitor;
};

before(async () => {
  server = await testServer(routes, { now: NOW });
  region = await makeRegion(server.door);
  const { door } = server;
  const { provider } = region;
  for (let at = 0; at < CASES; at += 1) {
    const asked = await ask(door, region);
    people.push(asked.person);
    const of = await choose(door, asked, provider, 'private', addHours(TUESDAY, at));
    const contact = staffOf(provider, of.contactId);
    await door.transaction(contact, (tx) => acceptContact(tx, contact, of.id, addHours(TUESDAY, at + 2)));
    if (at > 1) continue;
    // Twice the contact hands over: told, accepted, and so warm.
    const to = contact.member === provider.staff.marja.member ? provider.staff.amina : provider.staff.marja;
    const offer = { to: to.member, reason: 'Minder uren' };
    await door.transaction(contact, (tx) =>
      offerHandover(tx, contact, of.id, offer, addHours(TUESDAY, at + 3)),
    );
    await door.transaction(to, (tx) =>
      answerHandover(tx, to, of.id, { answer: 'accept' }, addHours(TUESDAY, at + 4)),
    );
  }
  manager = await as(provider.staff.manager);
});
after(() => server.close());

const inside = <T>(work: Parameters<TestServer['door']['transaction']>[1]): Promise<T> =>
  server.door.transaction(region.provider.staff.manager, work) as Promise<T>;

const withoutMessages = (log: EventLog): EventLog => {
  const rows = new GrownRows();
  log.cases.forEach((_, at) => {
    for (let event = log.starts[at] as number; event < (log.starts[at + 1] as number); event += 1)
      if (!nameOf(log.activity, event)?.endsWith('-wrote'))
        rows.add(
          at,
          log.activity.of[event] as number,
          log.resource.of[event] as number,
          log.group.of[event] as number,
          log.time[event] as number,
        );
  });
  return rows.log({
    cases: log.cases,
    activities: log.activity.names,
    resources: log.resource.names,
    groups: log.group.names,
  });
};

describe('real routes', () => {
  test('are counted of the cases that began in the quarter, and kept for an hour', async () => {
    const first = await inside<Awaited<ReturnType<typeof readRoutes>>>((tx) =>
      readRoutes(tx, region.provider.id, quarter, NOW),
    );
    const { routes: found } = first;
    assert.equal(found.cases, CASES);
    assert.equal(
      found.variants.reduce((sum, { n }) => sum + n, 0),
      CASES,
    );
    assert.deepEqual(
      [found.contact.cold, found.contact.warm, found.contact.kept, found.contact.keptOf],
      [0, 2, CASES - 2, CASES],
    );
    assert.equal(found.lead.contact?.n, CASES);
    assert.equal(found.lead.contact?.median, 2 * 3_600_000);
    const later = addHours(NOW, 1);
    const again = await inside<typeof first>((tx) => readRoutes(tx, region.provider.id, quarter, later));
    assert.equal(again.madeAt.getTime(), NOW.getTime());
    const renewed = await inside<typeof first>((tx) =>
      readRoutes(tx, region.provider.id, quarter, addHours(NOW, 2)),
    );
    assert.equal(renewed.madeAt.getTime(), addHours(NOW, 2).getTime());
  });

  test('nobody waits for an office while it is closed: lead times go on, waiting does not', async () => {
    const count = () =>
      inside<Awaited<ReturnType<typeof countRoutes>>>((tx) =>
        countRoutes(tx, region.provider.id, quarter, NOW),
      );
    const open = await count();
    assert.deepEqual(
      open.waiting.map(({ office, n, median }) => [office, n, median]),
      [['front', CASES, 2 * 3_600_000]],
    );
    const week = Array.from({ length: 7 }, (_, day) => (day === 2 ? { opens: 8, closes: 11 } : null));
    const by = { memberId: null, now: NOW };
    await inside((tx) => saveOpening(tx, region.provider.id, { week, closed: [] }, by));
    const mostlyClosed = await count();
    assert.deepEqual(
      mostlyClosed.waiting.map(({ office, n, median }) => [office, n, median]),
      [['front', CASES, 0]],
    );
    assert.deepEqual(mostlyClosed.lead, open.lead);
  });

  test('are shown to a manager, as pictures with a table beside', async () => {
    const page = await manager.get(paths.manage.routes({ deel: '100' }));
    assert.equal(page.status, 200);
    assert.match(page.html, /<svg[^>]*role="img"/);
    assert.match(page.text, /Vast contact zei ja/);
    assert.match(page.text, /van 12/);
    assert.doesNotMatch(page.text, /De Wit/);
    assert.doesNotMatch(page.html, / style="/);
    const nobody = await as(region.provider.staff.amina);
    assert.equal((await nobody.get(paths.manage.routes())).status, 403);
  });

  test('lead to the cases: without a name for who has nothing to do with them', async () => {
    const at = paths.manage.routeCases({ van: 'handover-offered', naar: 'handover-accepted' });
    const page = await manager.get(at);
    assert.equal(page.status, 200);
    assert.match(page.text, /2 vragen\./);
    assert.match(page.text, /Vraag bij een ander team/);
    assert.doesNotMatch(page.text, /De Wit/);
    for (const person of people)
      assert.ok(!(await logOf(server.door, person)).some(({ purpose }) => purpose === 'quality'));
  });

  test('by a whole route too', async () => {
    const { routes: found } = await inside<Awaited<ReturnType<typeof readRoutes>>>((tx) =>
      readRoutes(tx, region.provider.id, quarter, NOW),
    );
    for (const { activities, n } of found.variants) {
      const page = await manager.get(paths.manage.routeCases({ route: activities.join('|') }));
      assert.match(page.text, new RegExp(`${n} vragen?\\.`), activities.join('|'));
    }
  });

  for (const kind of ['xes', 'ocel'])
    test(`leave the house as ${kind} without a name, logged, and read back give the same figures`, async () => {
      const file = await manager.get(paths.manage.routeFile({ soort: kind }));
      assert.equal(file.status, 200);
      assert.doesNotMatch(file.html, /Wit|Hulp bij douchen/);
      for (const id of [...people, ...Object.values(region.provider.staff).map(({ member }) => member)])
        assert.ok(!file.html.includes(id));
      const name = kind === 'xes' ? 'a.xes' : 'a.jsonocel';
      const read = await readLog(kindOf(name) ?? '.csv', [new TextEncoder().encode(file.html)], {
        ...(kind === 'xes' ? {} : { case: 'case' }),
      });
      assert.ok(read.kind === 'read', JSON.stringify(read));
      const own = await inside<Awaited<ReturnType<typeof readOwnLog>>>((tx) =>
        readOwnLog(tx, region.provider.id, quarter),
      );
      // Messages go along in the file, and are left out of the figures on the page.
      const [theirs, ours] = [figuresOf(withoutMessages(read.log)), figuresOf(own.log)];
      const counts = ({ cases, events, pairs, group, resource, lead }: typeof ours) => ({
        cases,
        events,
        pairs,
        group: group.handovers.total,
        resource: resource.handovers.total,
        lead: lead.median,
      });
      assert.deepEqual(counts(theirs), counts(ours));
      assert.deepEqual(
        theirs.variants.map(({ activities, cases }) => [activities, cases.length]),
        ours.variants.map(({ activities, cases }) => [activities, cases.length]),
      );
      for (const person of people) {
        const lines = (await logOf(server.door, person)).filter(({ action }) => action === 'E');
        assert.ok(lines.length > 0);
      }
    });

  test('of another organisation stay there', async () => {
    const other = await as(region.other.staff.manager);
    const page = await other.get(paths.manage.routes());
    assert.match(page.text, /begon nog geen vraag/);
  });
});
