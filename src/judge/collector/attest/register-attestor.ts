import type { AttestRefusal, RegisterRequest } from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import { changeAttestor, insertAttestor, readAttestor } from './attestors.sql.ts';

type Registered = { kind: 'done' } | { kind: 'refused'; reason: AttestRefusal };

/**
 * Lets an organisation attest deliveries, by its public key.
 * @param replace only the collector's own people put another key in the place of one, at its machine
 */
export const registerAttestor = (
  { door }: Pick<CollectorParts, 'door'>,
  wish: RegisterRequest,
  { replace = false } = {},
): Promise<Registered> =>
  door.transaction(wish.organisation, async (tx) => {
    await insertAttestor(tx, wish);
    const there = await readAttestor(tx, wish.organisation);
    if (there?.key === wish.key) {
      if (there.name !== wish.name) await changeAttestor(tx, wish);
      return { kind: 'done' };
    }
    if (!replace) return { kind: 'refused', reason: 'other-key' };
    await changeAttestor(tx, wish);
    return { kind: 'done' };
  });
