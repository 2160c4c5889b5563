import { type Children, classes, type Tone } from './markup.ts';

export type PieceProps = { tone?: Tone | undefined; open?: boolean; size?: 'sm' | 'lg' };

/** The one sign: a draughts stone. Decorative, so text beside it says whose move it is. */
export function Piece({ tone = 'you', open, size }: PieceProps) {
  const look = open ? 'az-piece--open' : tone !== 'you' && `az-piece--${tone}`;
  return <span class={classes('az-piece', look, size && `az-piece--${size}`)} aria-hidden="true" />;
}

export type TurnProps = { tone: Tone; who: string; actions?: Children; children: Children };

/** Whose move it is: one per page, near the top. A plain string becomes one paragraph. */
export function Turn({ tone, who, actions, children }: TurnProps) {
  return (
    <div class={classes('az-turn', tone !== 'you' && `az-turn--${tone}`)}>
      <Piece tone={tone} size="lg" />
      <div class="az-turn__body">
        <p class="az-turn__who az-flush">{who}</p>
        {typeof children === 'string' ? <TurnText>{children}</TurnText> : children}
        {actions}
      </div>
    </div>
  );
}

export type TurnTextProps = { soft?: boolean; onlySmall?: boolean; children: Children };

export function TurnText({ soft, onlySmall, children }: TurnTextProps) {
  return (
    <p class={classes('az-turn__text', soft && 'az-small az-soft', onlySmall && 'az-only-small')}>
      {children}
    </p>
  );
}

export function TurnTag({ tone, children }: { tone: Tone; children: Children }) {
  return (
    <span class="az-turn-tag">
      <Piece tone={tone} size="sm" />
      {children}
    </span>
  );
}
