import type { Member } from '../../src/platform/database/actors.ts';
import type { Door } from '../../src/platform/database/door.ts';
import { publishDefinition } from '../../src/serve/processes/index.ts';
import { library } from '../../src/serve/processes/library/library.ts';

/** From now on this organisation works by the processes of the library. */
export const publishLibrary = (door: Door, manager: Member, now: Date): Promise<void> =>
  door.transaction(manager, async (tx) => {
    for (const { key, name, xml } of library())
      await publishDefinition(tx, manager, { key, name: name.nl, xml }, now);
  });
