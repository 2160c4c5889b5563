import type { Office } from '../../../platform/database/actors.ts';
import { readAfter } from './order.rules.ts';
import { type After, KINDS, type Kind } from './todo.ts';

export type TodoFilter = {
  team: boolean;
  kind: Kind | undefined;
  late: boolean;
  office: Office | undefined;
  after: After | undefined;
};

const KIND_IN_ADDRESS: Readonly<Record<Kind, string>> = {
  step: 'stappen',
  task: 'werkproces',
  promise: 'beloften',
  appointment: 'afspraken',
};
const OFFICES: readonly Office[] = ['front', 'mid', 'back'];

/** What an address asks for; a word we don't know asks for everything. */
export const readTodoFilter = (query: URLSearchParams): TodoFilter => {
  const kind = KINDS.find((one) => KIND_IN_ADDRESS[one] === query.get('wat'));
  return {
    team: query.get('wie') === 'team',
    kind,
    late: query.get('laat') === 'ja',
    // An office is of steps of processes alone.
    office: kind === 'task' ? OFFICES.find((one) => one === query.get('waar')) : undefined,
    after: readAfter(query.get('na')),
  };
};

/** The same as address; `na` is left to who turns a page. */
export const todoQuery = ({
  team,
  kind,
  late,
  office,
}: Omit<TodoFilter, 'after'>): Record<string, string> => ({
  ...(team ? { wie: 'team' } : {}),
  ...(kind ? { wat: KIND_IN_ADDRESS[kind] } : {}),
  ...(late ? { laat: 'ja' } : {}),
  ...(office && kind === 'task' ? { waar: office } : {}),
});
