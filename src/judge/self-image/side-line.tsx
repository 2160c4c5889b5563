import type { Side } from './scan/scan.ts';

type Mark = Side | 'customers' | 'own';
type Props = {
  mark: Mark;
  /** shares 0–1 */
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  /** up to where 'mostly' reaches too */
  until?: number | undefined;
  /** what is seen, in words */
  text: string;
};

const at = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** One group on a line from nought to all. Each group has a shape of its own, so that colour is not needed. */
export function SideLine({ mark, value, low, high, until, text }: Props) {
  return (
    <svg class="az-chart az-range az-side" role="img" aria-label={text} focusable="false">
      <line class="g-rail" x1="0%" x2="100%" y1="50%" y2="50%" />
      {low !== undefined && high !== undefined && (
        <line class="g-sure" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      )}
      {until !== undefined && <line class="az-side__until" x1={at(value)} x2={at(until)} y1="50%" y2="50%" />}
      <svg class="az-side__at" aria-hidden="true" x={at(value)} y="50%">
        <Shape mark={mark} />
      </svg>
    </svg>
  );
}

/** The same shape, beside its name. */
export function SideMark({ mark }: { mark: Mark }) {
  return (
    <svg class="az-chart az-side__key" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
      <Shape mark={mark} />
    </svg>
  );
}

function Shape({ mark }: { mark: Mark }) {
  switch (mark) {
    case 'board':
      return <rect class="az-side__us" x="-9" y="-9" width="18" height="18" rx="2" />;
    case 'staff':
      return <circle class="az-side__us" r="9" />;
    case 'council':
      return <path class="az-side__together" d="M0 -12L12 0L0 12L-12 0Z" />;
    case 'own':
      return <path class="az-side__own" d="M0 -11L11 9H-11Z" />;
    case 'customers':
      return (
        <>
          <circle class="m-you" r="10" />
          <circle class="m-you-groove" r="5.5" />
        </>
      );
  }
}
