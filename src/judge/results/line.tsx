import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { type Children, Link, Range } from '../../ui/index.ts';
import type { ShownCell } from '../publication/index.ts';
import { markText, ofHundred, onLine } from './figures.rules.ts';
import type { Words } from './words.ts';

/** 'vermoedelijk tussen 76 en 87' */
export const sureText = ({ measure, low, high }: ShownCell, language: Language, w: Words): string =>
  measure === 'again'
    ? w.sureMark(markText(low, language), markText(high, language))
    : w.sure(ofHundred(low), ofHundred(high));
export const valueText = ({ measure, mean }: ShownCell, language: Language, w: Words): string =>
  measure === 'again' ? w.mark(markText(mean, language)) : w.share(ofHundred(mean));

type Props = {
  name: Children;
  more?: string | undefined;
  figure: ShownCell | undefined;
  language: Language;
  w: Words;
};

/** One number: its name, its picture, and in words what it is, how sure, of how many. */
export function ResultLine({ name, more, figure, language, w }: Props) {
  return (
    <li class="az-lines__row">
      <div>
        <p class="az-lines__name">{name}</p>
        {more && <p class="az-lines__said">{more}</p>}
      </div>
      {figure ? (
        <Range
          {...onLine(figure)}
          text={`${valueText(figure, language, w)}, ${sureText(figure, language, w)}`}
        />
      ) : (
        <span />
      )}
      <p class="az-lines__said">
        {figure ? (
          <>
            <strong>{valueText(figure, language, w)}</strong>, {sureText(figure, language, w)}.{' '}
            {w.verdicts(figure.n)}.
          </>
        ) : (
          w.few
        )}
      </p>
    </li>
  );
}

/** Under a block of numbers: where they are explained. */
export function Explained({ w }: { w: Words }) {
  return (
    <p class="nl-paragraph az-small az-flush">
      <Link href={paths.results.how()}>{w.explain}</Link>
    </p>
  );
}
