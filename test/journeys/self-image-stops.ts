import { ITEMS, quarterOf } from '../../src/judge/protocol/index.ts';
import { takeScan } from '../../src/judge/self-image/index.ts';
import { SEALED_FOR } from '../../src/judge/self-image/seal-self-image.ts';
import { hashOfSealed, sealedText } from '../../src/judge/self-image/sealed-text.rules.ts';
import { expectedIn } from '../../src/judge/verdicts/index.ts';
import { paths } from '../../src/paths.ts';
import type { SessionOf } from '../../src/platform/auth/sessions.ts';
import { keyring } from '../../src/platform/crypto/sealed.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Actor } from '../../src/platform/database/actors.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { dayOf } from '../../src/platform/language/dates.ts';
import type { Stop } from './every-page-stops.ts';

type At = { who: ReadonlyMap<string, SessionOf>; manager: string; carer: string };

/** A scan that is begun and one that nobody began, a prediction to check, and a quarter that is opened. */
export const selfImageStops = async (door: Door, { who, manager, carer }: At): Promise<Stop[]> => {
  const of = who.get(manager);
  if (of?.kind !== 'member') throw new Error('the demo region has no manager');
  const { organisation } = of;
  const [told, running] = ['2024Q4', quarterOf(dayOf(new Date()))] as const;
  const member: Actor = { ...of, name: '', office: 'back', roles: ['manager'] };
  const items = Object.fromEntries(ITEMS.map(({ key }) => [key, 80])) as Record<
    (typeof ITEMS)[number]['key'],
    number
  >;
  const its = { organisation_id: organisation, quarter: told, service: 's0' };
  const thought = { items, again: 8, level: 2 } as const;
  const text = sealedText({ organisation, quarter: told, service: 's0', ...thought, salt: newId() });
  const keys = keyring('secret of the running region');
  const { service, slug } = await door.transaction(member, async (tx) => {
    const [first] = await expectedIn(tx, organisation, running);
    const one = first?.service ?? '';
    const draft = { organisation_id: organisation, quarter: running, service: one };
    await tx
      .insertInto('self_image_draft')
      .values({ ...draft, body: JSON.stringify(thought) })
      .onConflict((on) => on.doNothing())
      .execute();
    await tx
      .insertInto('self_image_seal')
      .values({ ...its, label: 'Hulp bij douchen', hash: hashOfSealed(text), sealed_on: '2025-01-10' })
      .onConflict((on) => on.doNothing())
      .execute();
    await tx
      .insertInto('self_image_secret')
      .values({ ...its, sealed: keys.seal(text, SEALED_FOR) })
      .onConflict((on) => on.doNothing())
      .execute();
    const row = await tx
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', organisation)
      .executeTakeFirstOrThrow();
    return { service: one === '' ? 'overig' : one, slug: row.slug };
  });
  await door.transaction({ kind: 'job', organisation, name: 'walk' }, (tx) =>
    tx
      .insertInto('self_image_opened')
      .values({ ...its, body: text })
      .onConflict((on) => on.doNothing())
      .execute(),
  );
  await door.transaction(member, async (tx) => {
    const sheet = { organisation_id: organisation, round: running, member_id: of.member };
    await tx
      .insertInto('self_scan_sheet')
      .values({ ...sheet, side: 'board', sealed: null, done: false })
      .onConflict((on) => on.doNothing())
      .execute();
  });
  const colleague = who.get(carer);
  if (colleague?.kind === 'member')
    await door.transaction({ ...colleague, name: '', office: 'front', roles: ['contact'] }, (tx) =>
      takeScan(tx, colleague, 'staff', () => 'mostly', { keyring: keys, now: new Date() }),
    );
  const { selfScan, selfImage } = paths;
  const [back, list] = [selfScan.result(), selfImage.list()];
  const here = { quarter: running, service };
  return [
    { as: manager, of: selfScan.result, at: back },
    { as: manager, of: selfScan.part, at: selfScan.part({ part: '1' }) },
    { as: manager, of: selfScan.begin, at: selfScan.begin(), to: back },
    { as: manager, of: selfScan.clear, at: selfScan.clear(), to: back },
    { as: carer, of: selfScan.result, at: back },
    { as: manager, of: selfImage.list, at: list },
    { as: manager, of: selfImage.quarter, at: selfImage.quarter({ quarter: told }) },
    { as: manager, of: selfImage.predict, at: selfImage.predict(here) },
    { as: manager, of: selfImage.seal, at: selfImage.seal(here) },
    { as: manager, of: selfImage.copy, at: selfImage.copy({ quarter: told, service: 's0' }), file: true },
    { as: 'visitor', of: selfImage.provider, at: selfImage.provider({ slug }) },
    {
      as: 'visitor',
      of: selfImage.text,
      at: selfImage.text({ slug, quarter: told, service: 's0' }),
      file: true,
    },
  ];
};
