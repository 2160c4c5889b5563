import type { Display } from '../auth/display.ts';
import type { SessionFacts } from '../auth/sessions.ts';
import type { Keyring } from '../crypto/sealed.ts';
import type { Actor } from '../database/actors.ts';
import type { Tx } from '../database/door.ts';
import type { Language } from '../language/language.ts';
import type { Topic } from '../live/ring.sql.ts';
import type { Logger } from '../log/log.ts';
import type { Answer, View } from './answer.ts';
import type { Form } from './form.ts';
import type { Needed } from './mandate.rules.ts';
import type { Policy } from './policy.ts';
import type { Site } from './site.ts';

export type Preferences = { language: Language } & Display;

export type Treatment = {
  relation: 'contact' | 'team' | 'desk' | 'coach' | 'emergency' | 'none';
  emergency?: true;
  reason?: string;
};

/** One request, as a slice sees it. Everything it may use is in here. */
export type Visit = {
  readonly actor: Actor;
  /** who is signed in, to be shown; undefined for a visitor */
  readonly name: string | undefined;
  /** is this a customer with a session? On a page that is alike for all, her cookie alone says so */
  readonly signedIn: boolean;
  /** is there anyone whom she helps, or helped? */
  readonly helps: boolean;
  /** persons whom who is signed in proved to be too, beside the person of this visit */
  readonly also: readonly string[];
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
  /** the session that this is asked in; undefined for a visitor */
  readonly session: SessionFacts | undefined;
  /** the visitor's browser in plain words, such as 'Chrome op Windows'; empty when it doesn't say */
  readonly device: string;
  /** in whose name this browser proved itself before: see platform/auth/known-device.ts */
  readonly knownDevice: string | undefined;
  setKnownDevice(cookie: string, expires: Date): void;
  param(name: string): string;
  /** works in the database as this visit's actor */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** works as another actor (the desk on behalf of a person; a visitor who carries a secret) */
  transactionAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Tells this page, for as long as it is open and she is signed in, that something is new; never what.
   * @param missed was there something new since the page was made? Asked once it listens
   */
  follow(topics: readonly Topic[], missed: () => Promise<boolean>): Answer;
  /** renders a screen in its frame */
  page(view: View): Answer;
  /** starts, changes or ends the session cookie that goes with the answer */
  setSession(token: string, expires: Date): void;
  /** ends it in the database too; not inside a transaction */
  endSession(): Promise<void>;
  setPreferences(preferences: Preferences): void;
  /** remembers in this browser that she acts for somebody now, or no longer */
  setActing(acting: boolean): void;
  /** a secret that this browser holds while it is on a journey through another service */
  readonly browserKey: string | undefined;
  setBrowserKey(key: string, expires: Date): void;
  /**
   * How a colleague at work stands to whom this is about, and why she looks in an emergency. Found in the transaction
   * that reads; the access log writes it down.
   */
  treatment?: Treatment | undefined;
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
   * What a helper with a mandate must have been given; 'never' is for the person alone.
   * Left out: 'see' for GET, 'never' for POST.
   */
  mandate?: Needed;
  /**
   * The same page for everyone, but for preferences and whether a cookie is there: no session is read,
   * the actor is a visitor, and the answer serves the next half minute.
   */
  alike?: true;
  /** Waits no turn behind pages: a watcher that hears nothing while we are busy would start us anew. */
  watched?: true;
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

/** The same routes, open to helpers who were given this; 'never' keeps them for the person alone. A route's own word holds. */
export const withMandate = (mandate: Needed, ...routes: readonly Route[]): Route[] =>
  routes.map((route) => ({ mandate, ...route }));
/** The same, for looking only: what is done on these routes keeps its own word, or stays for the person alone. */
export const seenWith = (mandate: Needed, ...routes: readonly Route[]): Route[] =>
  routes.map((route) => (route.method === 'GET' ? { mandate, ...route } : route));
