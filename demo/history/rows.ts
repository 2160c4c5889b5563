import type { Generated } from 'kysely';
import type { Tables } from '../../src/platform/database/tables.generated.ts';

type Written<T> = { [K in keyof T as T[K] extends Generated<unknown> ? never : K]: T[K] };
export type Row<T extends keyof Tables> = Written<Tables[T]>;

/** What one person's history leaves behind, by table. */
export type PersonRows = {
  [T in
    | 'person'
    | 'question'
    | 'share'
    | 'seen_offer'
    | 'choice'
    | 'question_event'
    | 'shared_question'
    | 'customer_card'
    | 'customer_key'
    | 'choice_proof'
    | 'customer_case'
    | 'case_event'
    | 'handover'
    | 'promise']: Row<T>[];
} & {
  /** these the organisations write themselves */
  message: Row<'message'>[];
  ground: Row<'ground'>[];
  delivery: Row<'delivery'>[];
  access_log: Row<'access_log'>[];
};

export const noRows = (): PersonRows => ({
  person: [],
  question: [],
  share: [],
  seen_offer: [],
  choice: [],
  question_event: [],
  shared_question: [],
  customer_card: [],
  customer_key: [],
  choice_proof: [],
  customer_case: [],
  case_event: [],
  handover: [],
  promise: [],
  message: [],
  ground: [],
  delivery: [],
  access_log: [],
});
