import { routes } from '../../src/app.ts';
import { startSession } from '../../src/platform/auth/sessions.ts';
import type { Actor } from '../../src/platform/database/actors.ts';
import type { Logger } from '../../src/platform/log/log.ts';
import { type TestServer, type TestVisitor, testServer } from './test-server.ts';

export const NOW = new Date('2026-03-10T09:00:00Z');
export const asOperator: Actor = { kind: 'operator' };

export type OperatorServer = {
  server: TestServer;
  /** an operator in a browser of her own, second factor shown */
  operatorWith(email: string, secondFactor?: boolean): Promise<TestVisitor>;
};

/** The whole product without a network, and operators to look at it. */
export const operatorServer = async (log?: Logger): Promise<OperatorServer> => {
  const server = await testServer(routes, { now: NOW, ...(log ? { log } : {}) });
  const operatorWith = async (email: string, secondFactor = true): Promise<TestVisitor> => {
    await server.door.transaction(asOperator, (tx) =>
      tx
        .insertInto('sign_in_name')
        .values({
          email,
          kind: 'operator',
          person_id: null,
          organisation_id: null,
          member_id: null,
          created_at: NOW,
        })
        .onConflict((on) => on.doNothing())
        .execute(),
    );
    const { token } = await server.door.transaction({ kind: 'visitor' }, (tx) =>
      startSession(tx, { kind: 'operator', email }, 'code', NOW, secondFactor ? { secondFactorAt: NOW } : {}),
    );
    const who = server.visitor();
    who.cookies.set('aanzet', token);
    return who;
  };
  return { server, operatorWith };
};
