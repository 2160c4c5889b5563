import type { Keyring } from '../crypto/sealed.ts';
import type { Actor } from '../database/actors.ts';
import type { Tx } from '../database/door.ts';
import type { Language } from '../language/language.ts';
import type { Logger } from '../log/log.ts';
import type { Answer, View } from './answer.ts';
import type { Form } from './form.ts';
import type { Policy } from './policy.ts';
import type { Site } from './site.ts';

export type Preferences = { language: Language; textSize: 'normal' | 'large'; scheme: 'light' | 'dark' };

/** One request, as a slice sees it. Everything it may use is in here. */
export type Visit = {
  readonly actor: Actor;
  /** who is signed in, to be shown; undefined for a visitor */
  readonly name: string | undefined;
  /** is this a customer with a session? On a page that is alike for all, her cookie alone says so */
  readonly signedIn: boolean;
  readonly now: Date;
  readonly preferences: Preferences;
  readonly language: Language;
  readonly site: Site;
  readonly log: Logger;
  /** for secrets that must be read back, such as the key of a second factor */
  readonly keyring: Keyring;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: Form;
  /** coarse network of the visitor, hashed, for throttling only */
  readonly network: string;
  param(name: string): string;
  /** works in the database as this visit's actor */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** works as another actor (the desk on behalf of a person; a visitor who carries a secret) */
  transactionAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** renders a screen in its frame */
  page(view: View): Answer;
  /** starts, changes or ends the session cookie that goes with the answer */
  setSession(token: string, expires: Date): void;
  /** ends it in the database too; not inside a transaction */
  endSession(): Promise<void>;
  setPreferences(preferences: Preferences): void;
  /** set by the access log; a route that touches a person's data and forgets it fails */
  accessLogged: boolean;
};

export type Route = {
  method: 'GET' | 'POST';
  pattern: string;
  policy: Policy;
  /** 'person': reads or changes what belongs to a person, so each answer must have written the access log */
  touches: 'nobody' | 'person';
  /**
   * The same page for everyone, but for preferences and whether a cookie is there: no session is read,
   * the actor is a visitor, and the answer serves the next half minute.
   */
  alike?: true;
  handle(visit: Visit): Promise<Answer> | Answer;
};

type Touches = Route['touches'];
export const get = (
  at: { pattern: string },
  policy: Policy,
  touches: Touches,
  handle: Route['handle'],
): Route => ({
  method: 'GET',
  pattern: at.pattern,
  policy,
  touches,
  handle,
});
export const post = (
  at: { pattern: string },
  policy: Policy,
  touches: Touches,
  handle: Route['handle'],
): Route => ({
  method: 'POST',
  pattern: at.pattern,
  policy,
  touches,
  handle,
});
