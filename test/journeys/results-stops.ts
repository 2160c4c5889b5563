import { paths } from '../../src/paths.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { keepResults, TEXTS } from '../setup/kept-results.ts';
import type { Stop } from './every-page-stops.ts';

const QUARTER = '2024Q4';
/** A reply key as a device makes it: any point of P-256. */
const REPLY_TO = `BA${'A'.repeat(85)}`;

/** What customers said of the manager's own organisation, for everyone and for its staff. */
export const resultsStops = async (
  door: Door,
  { as, organisation }: { as: string; organisation: string },
): Promise<Stop[]> => {
  const slug = await door.transaction({ kind: 'visitor' }, async (tx) => {
    const row = await tx
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', organisation)
      .executeTakeFirstOrThrow();
    return row.slug;
  });
  await keepResults(door, { organisation, name: slug, quarter: QUARTER }, REPLY_TO);
  const { results } = paths;
  const at = { quarter: QUARTER } as const;
  return [
    { as: 'visitor', of: results.provider, at: results.provider({ slug }) },
    { as: 'visitor', of: results.how, at: results.how() },
    { as, of: results.teams, at: results.teams() },
    { as, of: results.texts, at: results.texts(at) },
    { as, of: results.reply, at: results.reply(at), to: results.teams() },
    { as, of: results.askBack, at: results.askBack({ ...at, text: TEXTS.good }), to: results.texts(at) },
  ];
};
