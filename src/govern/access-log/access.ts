/** NEN 7513: create, read, update, delete, execute. */
export type AccessAction = 'C' | 'R' | 'U' | 'D' | 'E';
/** What kind of thing happened; 'list': seen in passing, among others. */
export type AccessEvent =
  | 'look'
  | 'list'
  | 'search'
  | 'print'
  | 'export'
  | 'change'
  | 'log-read'
  | 'sign-in'
  | 'emergency';
export type ObjectType =
  | 'person'
  | 'question'
  | 'choice'
  | 'case'
  | 'message'
  | 'delivery'
  | 'ground'
  | 'proposal'
  | 'log'
  | 'session'
  | 'mandate'
  | 'emergency'
  // how she wants to be helped
  | 'profile'
  | 'data';
/** One word each; the customer's page explains it. */
export type Purpose =
  | 'own'
  | 'answer-question'
  | 'contact'
  | 'intake'
  | 'search'
  | 'delivery'
  | 'handover'
  | 'quality'
  | 'sign-in'
  | 'log-check'
  | 'emergency'
  | 'help'
  | 'privacy'
  // she was not let in, so it served nothing
  | 'refused';
/** How a member stood to her at that moment. */
export type Relation = 'contact' | 'team' | 'desk' | 'coach' | 'emergency' | 'none';

/** One look or change, as who did it tells it; what is left out follows from the rest. */
export type Access = {
  person: string;
  action: AccessAction;
  object: ObjectType;
  id?: string | undefined;
  purpose: Purpose;
  event?: AccessEvent;
  /** how the member stands to her; or only whether there is a treatment relation */
  relation?: Relation | boolean;
  /** without her consent only in an emergency */
  consent?: boolean;
  emergency?: boolean;
  /** what was given as the reason of an emergency */
  reason?: string;
  /** under whose responsibility, when that is somebody else */
  responsible?: { id: string; name: string };
  /** 'refused': tried, and not allowed */
  outcome?: 'done' | 'refused';
};
