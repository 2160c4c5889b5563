import type { Language } from '../../platform/language/language.ts';
import { Button, PhoneFold, Select } from '../../ui/index.ts';
import { quarterName } from '../verdicts/index.ts';
import { placeKey } from './place.rules.ts';
import type { Seen } from './seen.ts';
import type { Words } from './words.ts';

/** Which part of the organisation and which time: a form that asks for the same page. */
export function Choose({
  seen,
  action,
  language,
  w,
}: {
  seen: Seen;
  action: string;
  language: Language;
  w: Words;
}) {
  const { standings, here, quarters, asked, us } = seen;
  const c = w.choose;
  return (
    <PhoneFold summary={c.label}>
      <form class="az-choose" method="get" action={action} aria-label={c.label}>
        <Select
          name="plek"
          label={c.place}
          value={placeKey(here.place)}
          options={standings.map(({ place, label }) => ({
            value: placeKey(place),
            label: place.scope === 'organisation' ? c.whole(us.name) : `${c.scopes[place.scope]}: ${label}`,
          }))}
        />
        <Select
          name="kwartaal"
          label={c.quarter}
          value={asked.quarter}
          options={quarters.map((quarter) => ({ value: quarter, label: quarterName(quarter, language) }))}
        />
        <Select
          name="over"
          label={c.over}
          value={asked.period === 'year' ? 'jaar' : 'kwartaal'}
          options={[
            { value: 'kwartaal', label: c.overs.quarter },
            { value: 'jaar', label: c.overs.year },
          ]}
        />
        <Button kind="secondary">{c.show}</Button>
      </form>
    </PhoneFold>
  );
}
