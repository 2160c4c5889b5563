import { paths } from '../../../paths.ts';
import { databaseRoom } from '../../../platform/database/room.ts';
import type { Answer } from '../../../platform/http/answer.ts';
import { get, type Route, type Visit } from '../../../platform/http/visit.ts';
import { listProcesses } from '../../../platform/pulse/pulse.sql.ts';
import { operators } from '../policy.ts';
import { words } from '../words.ts';
import { SpacePage } from './space.page.tsx';

const spacePage = async (visit: Visit): Promise<Answer> => {
  const { room, processes } = await visit.transactionAs(
    { kind: 'job', name: 'operator-looks' },
    async (tx) => ({
      room: await databaseRoom(tx),
      processes: await listProcesses(tx),
    }),
  );
  const { language } = visit;
  const w = words[language];
  return visit.page({
    title: w.space.title,
    side: 'staff',
    current: 'space',
    body: <SpacePage words={w} {...{ room, processes, language }} />,
  });
};

export const spaceRoutes: Route[] = [get(paths.installation.space, operators, 'nobody', spacePage)];
