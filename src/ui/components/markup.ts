import type { ComponentChildren } from 'preact';

export type Children = ComponentChildren;
export type Tone = 'you' | 'us' | 'together';

/** Class names that apply, joined; undefined when none does, so that no empty attribute is written. */
export function classes(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
