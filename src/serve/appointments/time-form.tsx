import { capital, dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Button, type Children, RadioOptions } from '../../ui/index.ts';
import type { Channel, Time } from './appointment.ts';

type Field = { name: string; value: string | undefined; error: string | undefined };
export type TimeFormProps = {
  action: string;
  times: readonly Time[];
  channels: readonly Channel[];
  usual: Channel | undefined;
  field: (name: string) => Field;
  words: { time: string; remind: string; button: string; channel: Readonly<Record<Channel, string>> };
  language: Language;
  /** on top of it */
  children?: Children;
};

/** One of the proposed times, and how she is reminded of it. */
export function TimeForm({
  action,
  times,
  channels,
  usual,
  field,
  words,
  language,
  children,
}: TimeFormProps) {
  const { name, value } = field('herinnering');
  return (
    <form class="az-stack" method="post" action={action} novalidate>
      {children}
      <RadioOptions
        {...field('tijd')}
        label={words.time}
        options={times.map(({ id, startsAt }) => ({
          value: id,
          label: capital(dayAndClock(startsAt, language)),
        }))}
      />
      <RadioOptions
        name={name}
        label={words.remind}
        value={value ?? usual}
        options={channels.map((one) => ({ value: one, label: words.channel[one] }))}
      />
      <div>
        <Button>{words.button}</Button>
      </div>
    </form>
  );
}
