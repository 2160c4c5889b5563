import { type Children, Heading, Paragraph } from '../../../ui/index.ts';

type Props = { id: string; title: string; sentence: string; note?: string; children?: Children };

/** One question of the manager: its answer in a sentence, and the picture and figures beneath. */
export function Block({ id, title, sentence, note, children }: Props) {
  return (
    <section class="az-stack" aria-labelledby={id}>
      <div>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <p class="nl-paragraph nl-paragraph--lead az-flush">{sentence}</p>
        {note && (
          <Paragraph soft small flush>
            {note}
          </Paragraph>
        )}
      </div>
      {children}
    </section>
  );
}
