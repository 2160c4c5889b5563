import { Icon, type IconName } from '../icon.tsx';
import { type Children, classes } from '../markup.ts';

/** At most four. */
export function Stats({ children }: { children: Children }) {
  return <dl class="az-stats az-stats--top">{children}</dl>;
}

export type StatProps = {
  value: string | number;
  unit?: string | undefined;
  label: string;
  note?: Children;
  icon?: IconName | undefined;
  alert?: boolean;
};

/** One number, what it means, and its change in words. */
export function Stat({ value, unit, label, note, icon, alert }: StatProps) {
  const sign = icon ?? (alert ? 'alert-triangle' : undefined);
  return (
    <div class={classes('az-stat', alert && 'az-stat--alert')}>
      <dt class="az-stat__label">{label}</dt>
      <dd class="az-stat__value">
        {value}
        {unit && <small>{unit}</small>}
      </dd>
      {note && (
        <dd class="az-stat__note">
          {sign && <Icon name={sign} small />}
          {note}
        </dd>
      )}
    </div>
  );
}
