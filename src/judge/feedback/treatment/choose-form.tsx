import { paths } from '../../../paths.ts';
import { Button, Row, Select } from '../../../ui/index.ts';
import { quarterName } from '../../verdicts/index.ts';
import { spotValue } from './spot.rules.ts';
import type { TreatmentProps } from './treatment.page.tsx';

/** Whose customers, and when. A plain form that asks for the same page. */
export function ChooseForm({ read, language, w }: TreatmentProps) {
  const { quarters, quarter, period, spots, spot } = read;
  const c = w.choose;
  const named = spots.map((one) => ({
    value: spotValue(one),
    label: one.scope === 'service' || one.scope === 'profession' ? c.of[one.scope](one.label) : one.label,
  }));
  return (
    <form method="get" action={paths.treatment.page()}>
      <Row end>
        <Select name="plek" label={c.spot} options={named} value={spotValue(spot)} />
        <Select
          name="kwartaal"
          label={c.quarter}
          options={quarters.map((one) => ({ value: one, label: quarterName(one, language) }))}
          value={quarter}
        />
        <Select
          name="over"
          label={c.period}
          options={[
            { value: 'kwartaal', label: c.oneQuarter },
            { value: 'jaar', label: c.year },
          ]}
          value={period === 'year' ? 'jaar' : 'kwartaal'}
        />
        <Button kind="secondary">{c.button}</Button>
      </Row>
    </form>
  );
}
