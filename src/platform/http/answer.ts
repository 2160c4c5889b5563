import type { VNode } from 'preact';

/** What a route gives back; the http layer turns it into a response. */
export type Answer =
  | {
      kind: 'html';
      html: string;
      status: number;
      framed?: boolean | undefined;
    }
  | { kind: 'redirect'; to: string }
  | {
      kind: 'file';
      body: string | Uint8Array | ReadableStream<Uint8Array>;
      type: string;
      name?: string;
      status?: number;
    }
  /** server-sent events; without a body nobody is told anything: 204 there is nothing to hear, 429 too many hear it */
  | { kind: 'stream'; body: ReadableStream<Uint8Array> | undefined; status: 200 | 204 | 429 }
  | { kind: 'gone' };

/** A heavier tool in the browser, loaded on the page that asks for it and nowhere else. */
export type Tool = 'process-view' | 'process-editor' | 'verdict' | 'verdict-form' | 'verdict-card' | 'aloud';

/** One screen, without its frame: the shell adds header, navigation and footer. */
export type View = {
  title: string;
  body: VNode;
  /** which item of the navigation is this page? */
  current?: string;
  side?: 'customer' | 'staff';
  hasErrors?: boolean;
  /** letters and cards to print: no navigation */
  bare?: boolean;
  /** may stand in a frame on any site: without script, menu or form */
  framed?: boolean;
  tool?: Tool;
  status?: number;
  /** the screen of one organisation carries its own name, look and word for customer */
  brandOf?: string;
};

export const redirect = (to: string): Answer => ({ kind: 'redirect', to });
/** Not there, or not yours: the same answer, so that guessing teaches nothing. */
export const notFound: Answer = { kind: 'gone' };
