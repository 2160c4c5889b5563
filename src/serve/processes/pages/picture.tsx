import { Paragraph } from '../../../ui/index.ts';
import type { Words } from './words.ts';

/** What stands on an element of the picture; browser/drawing.ts lays it there. */
export type Mark = {
  element: string;
  /** how many stand here; 0 = somebody was here */
  n: number;
  tone?: 'us' | 'you';
  late?: boolean;
  wrong?: boolean;
  text?: string;
};

type Props = { src: string; marks: readonly Mark[]; w: Words };

/** The drawing, for who has script; the list under it says the same to everyone. */
export function ProcessPicture({ src, marks, w: { picture } }: Props) {
  const { larger, smaller, whole } = picture;
  return (
    <section aria-label={picture.label}>
      <az-process-view
        data-src={src}
        data-marks={JSON.stringify(marks)}
        data-words={JSON.stringify({ larger, smaller, whole })}
      />
      <Paragraph soft small flush>
        {picture.note}
      </Paragraph>
    </section>
  );
}
