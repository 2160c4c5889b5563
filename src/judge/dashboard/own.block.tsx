import { paths } from '../../paths.ts';
import { errorOf, type FieldError, type Typed } from '../../platform/http/form.ts';
import type { Language } from '../../platform/language/language.ts';
import { Button, Details, Paragraph, TextField } from '../../ui/index.ts';
import type { LevelKey, MeasureState } from '../levels/index.ts';
import { goalText } from './measure-row.tsx';
import { ownField } from './own.rules.ts';
import type { OwnBounds } from './seen.ts';
import { decimal, hundred, unitOf } from './text.rules.ts';
import type { Words } from './words.ts';

export type OwnProps = {
  level: LevelKey;
  measures: readonly MeasureState[];
  own: OwnBounds;
  refused?: { typed: Typed; errors: FieldError[] } | undefined;
  language: Language;
  w: Words;
};

/** Bounds that an organisation watches for itself; the levels and the league keep the usual ones. */
export function OwnForm({ level, measures, own, refused, language, w }: OwnProps) {
  const t = w.own;
  return (
    <Details summary={t.title} open={refused !== undefined}>
      <form method="post" action={paths.levels.watch({ level })} novalidate class="az-stack">
        <Paragraph soft flush>
          {t.intro}
        </Paragraph>
        {measures.map(({ measure }) => {
          const bound = own[measure];
          const written =
            bound === undefined
              ? ''
              : unitOf(measure) === 'share'
                ? `${hundred(bound)}`
                : decimal(bound, language);
          return (
            <TextField
              name={ownField(measure)}
              size="short"
              inputMode="decimal"
              label={w.measures[measure].name}
              hint={`${goalText(measure, { language, w })}. ${t.hint[unitOf(measure)]}`}
              value={refused?.typed[ownField(measure)] ?? written}
              error={errorOf(refused?.errors, ownField(measure))}
            />
          );
        })}
        <div>
          <Button kind="secondary">{t.save}</Button>
        </div>
      </form>
    </Details>
  );
}
