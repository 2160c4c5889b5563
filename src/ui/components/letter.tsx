import { type Children, classes } from './markup.ts';

export type LetterProps = {
  sender: string[];
  to: string[];
  placeDate: string;
  subject: string;
  /** in large letters, for who asked for them */
  large?: boolean | undefined;
  children: Children;
};

/** A letter on A4; the address stands where the window of a Dutch envelope is. */
export function Letter({ sender, to, placeDate, subject, large, children }: LetterProps) {
  return (
    <article class={classes('az-sheet az-letter', large && 'az-letter--large')}>
      <p class="az-letter__sender">{lines(sender)}</p>
      <p class="az-letter__to">{lines(to)}</p>
      <p class="az-letter__date">{placeDate}</p>
      <h1 class="nl-heading nl-heading--level-2">{subject}</h1>
      <div class="az-stack">{children}</div>
    </article>
  );
}

/** A code to type over, in groups, large. */
export function PrintCode({ label, code }: { label: string; code: string }) {
  return (
    <p class="az-code">
      <span class="az-code__label">{label}</span>
      <strong class="az-code__text">{code}</strong>
    </p>
  );
}

const lines = (texts: string[]) => texts.map((text, index) => [index > 0 && <br />, text]);
