import { type Children, classes } from './markup.ts';
import { Piece } from './move.tsx';

export type StepItem = { tone: 'you' | 'us'; who: string; title: string; text: Children };

/** Moves on a track, one after the other; belongs on a dark band. */
export function Steps({ items }: { items: StepItem[] }) {
  return (
    <ol class="az-steps">
      {items.map(({ tone, who, title, text }) => (
        <li class="az-step">
          <Piece tone={tone} />
          <span class={classes('az-step__who', tone === 'us' && 'az-step__who--us')}>{who}</span>
          <h3 class="az-step__title">{title}</h3>
          <p class="az-step__text">{text}</p>
        </li>
      ))}
    </ol>
  );
}
