import { type Children, Heading, Paragraph } from '../../ui/index.ts';

type Props = { id: string; title: string; period: string; sentences: string[]; children: Children };

/** One question of the manager: its answer in a sentence, over which time, and the figures beneath. */
export function Block({ id, title, period, sentences, children }: Props) {
  return (
    <section class="az-stack" aria-labelledby={id}>
      <div>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <p class="nl-paragraph nl-paragraph--lead az-flush">{sentences.join(' ')}</p>
        <Paragraph soft small flush>
          {period}
        </Paragraph>
      </div>
      {children}
    </section>
  );
}
