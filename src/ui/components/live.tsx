import type { Children } from './markup.ts';

export type LiveProps = {
  /** where it is told that something is new (server-sent events) */
  news: string;
  /** where the list is fetched again, with the rights of any page */
  part: string;
  /** leads to this page, loaded again */
  again: string;
  words: { something: string; look: string };
  children: Children;
};

/**
 * A list to which the newest is added while one looks, such as a thread of messages. Its items have an id; what is
 * already there is never touched, nor is what somebody types. Without script it is as it was loaded.
 */
export function Live({ news, part, again, words, children }: LiveProps) {
  return (
    <az-live data-news={news} data-part={part} class="az-stack">
      {children}
      <p class="az-flush az-soft" data-stale hidden>
        {words.something} <a href={again}>{words.look}</a>
      </p>
    </az-live>
  );
}

/** The list itself, newest last; `name` tells a screen reader what is added. */
export function LiveList({ class: look, children }: { class?: string; children: Children }) {
  return (
    <ol class={`az-list ${look ?? 'az-stack'}`} data-live aria-live="polite" aria-relevant="additions">
      {children}
    </ol>
  );
}

export type KnownProps = {
  /** where it is asked whom this may be */
  part: string;
  /** names of the fields of the form that tell it */
  fields: readonly string[];
  children: Children;
};

/** Inside a form: looks, while one types, whether we know this customer; the answer is a part of the form. */
export function Known({ part, fields, children }: KnownProps) {
  return (
    <az-known data-part={part} data-fields={fields.join(' ')}>
      <p class="az-hidden" role="status" data-said />
      <div data-found>{children}</div>
    </az-known>
  );
}
