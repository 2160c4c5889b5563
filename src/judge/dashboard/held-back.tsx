import type { Language } from '../../platform/language/language.ts';
import { Paragraph } from '../../ui/index.ts';
import type { MeasureKey, MeasureState, Standing } from '../levels/index.ts';
import { amount, goalText } from './measure-row.tsx';
import type { Words } from './words.ts';

type Props = { holdsBack: readonly MeasureKey[]; here: Standing; language: Language; w: Words };
type Known = Extract<MeasureState, { kind: 'known' }>;

/** What holds a level back, most first, with how far it is; what can't be told yet in a sentence of its own. */
export function HeldBack({ holdsBack, here, language, w }: Props) {
  const t = w.level;
  if (holdsBack.length === 0) return <Paragraph flush>{t.holdsNone}</Paragraph>;
  const all = here.levels.flatMap(({ measures }) => measures);
  const states = holdsBack.flatMap((measure) => all.find((one) => one.measure === measure) ?? []);
  const known = states.filter((one): one is Known => one.kind === 'known');
  const names = (kind: 'few' | 'unmeasured'): string =>
    states
      .filter((one) => one.kind === kind)
      .map(({ measure }) => w.measures[measure].name)
      .join(', ');
  return (
    <>
      {known.length > 0 && (
        <ol class="az-helps">
          {known.map((one) => (
            <li>
              <p class="az-lines__name">{w.measures[one.measure].name}</p>
              <p class="az-lines__said">
                {amount(one.measure, one.value, { language, w })}. {goalText(one.measure, { language, w })}.
              </p>
            </li>
          ))}
        </ol>
      )}
      {(['few', 'unmeasured'] as const)
        .filter((kind) => names(kind) !== '')
        .map((kind) => (
          <Paragraph flush>
            <strong>{w[kind]}:</strong> {names(kind)}.
          </Paragraph>
        ))}
    </>
  );
}
