import { freshIndex } from '../../src/ask/matching/fresh-index.ts';
import { asCounter, countUnknownWords } from '../../src/ask/matching/learning/count-unknown-words.ts';
import { listUnknown } from '../../src/ask/matching/learning/unknown-words.sql.ts';
import { createPerson } from '../../src/ask/people/index.ts';
import { openQuestion, type Question } from '../../src/ask/questions/index.ts';
import { newId } from '../../src/platform/crypto/secrets.ts';
import type { Actor, Member } from '../../src/platform/database/actors.ts';
import type { Tx } from '../../src/platform/database/door.ts';
import { rawAs } from '../databases/raw.ts';
import { giveDeskHost, giveProvider } from './desk-organisation.ts';
import { NOW, type OperatorServer, operatorServer } from './operator-server.ts';

export const OPERATOR: Actor = { kind: 'operator', email: 'beheer@voorbeeld.example' };

export type LearningWorld = OperatorServer & {
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  raw(actor: Actor, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  asksAs(person: string, text: string, isNew?: boolean): Promise<Question>;
  /** so many different people, the same words */
  askedBy(people: number, text: string): Promise<void>;
  count(now?: Date): Promise<void>;
  /** what an editor is offered, after counting */
  seen(): Promise<Map<string, number>>;
};

/** Someone at the desk, one provider with one offer, and nobody who asked anything yet. */
export const learningWorld = async (): Promise<LearningWorld> => {
  const { server, operatorWith } = await operatorServer();
  const desk = server.site.deskOrganisation;
  await giveDeskHost(server.door, desk);
  await giveProvider(server.door, 'Kwikstaart');
  // Words of what is offered are known: they are read before anyone asks.
  await server.door.transaction({ kind: 'visitor' }, freshIndex);
  const as: LearningWorld['as'] = (actor, work) => server.door.transaction(actor, work);
  const asksAs: LearningWorld['asksAs'] = (person, text, isNew = true) =>
    as({ kind: 'customer', person }, async (tx) => {
      if (isNew) await createPerson(tx, { id: person, language: 'nl', sharedWith: [desk] }, NOW);
      return openQuestion(tx, { person, text, channel: 'web', deskOrganisation: desk }, NOW);
    });
  const count: LearningWorld['count'] = (now = NOW) => as(asCounter, (tx) => countUnknownWords(tx, now));
  return {
    server,
    operatorWith,
    as,
    asksAs,
    count,
    raw: (actor, sql, values = []) =>
      rawAs(server.db.appUrl, actor, async (query) => (await query(sql, values)).rows),
    async askedBy(people, text) {
      for (let n = 0; n < people; n += 1) await asksAs(newId(), text);
    },
    async seen() {
      await count();
      const all = await as(OPERATOR, (tx) => listUnknown(tx, false, 100));
      return new Map(all.map(({ word, seenIn }) => [word, seenIn]));
    },
  };
};

export const managerOf = (organisation: string): Member => ({
  kind: 'member',
  organisation,
  member: newId(),
  name: 'Marja',
  office: 'front',
  roles: ['manager'],
});
