import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { BackLink, Button, Heading, HiddenField, Page, Paragraph, Select, Stack } from '../../../ui/index.ts';
import type { Words } from './words.ts';

export type Occupied = {
  element: string;
  name: string;
  n: number;
  targets: { value: string; label: string }[];
  suggested: string;
};
type Props = {
  key: string;
  name: string;
  from: number;
  to: number;
  running: number;
  occupied: readonly Occupied[];
  w: Words;
};

export const targetField = (element: string): string => `naar-${element}`;

/** Where everybody stands on the old version, and where each goes on the new one: named, never guessed at silently. */
export const movePage = ({ key, name, from, to, running, occupied, w }: Props): VNode => {
  const m = w.move;
  const back = paths.processes.one({ process: key });
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={back}>{name}</BackLink>
        <Heading level={1}>{m.title}</Heading>
        {running === 0 ? (
          <Paragraph>{m.none}</Paragraph>
        ) : (
          <>
            <Paragraph>{m.intro(running, from, to)}</Paragraph>
            <form class="az-stack" method="post" action={paths.processes.move({ process: key })} novalidate>
              <HiddenField name="van" value={String(from)} />
              <HiddenField name="naarVersie" value={String(to)} />
              {occupied.map(({ element, name: step, n, targets, suggested }) => (
                <Select
                  name={targetField(element)}
                  label={m.where(step, n)}
                  empty={m.nowhere}
                  value={suggested}
                  options={targets}
                />
              ))}
              <Paragraph soft small flush>
                {m.clocks}
              </Paragraph>
              <div>
                <Button>{m.go}</Button>
              </div>
            </form>
            <p class="az-flush">
              <a class="nl-link" href={back}>
                {m.stay}
              </a>
            </p>
          </>
        )}
      </Stack>
    </Page>
  );
};
