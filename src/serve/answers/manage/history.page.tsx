import type { VNode } from 'preact';
import { paths } from '../../../paths.ts';
import { dayAndClock } from '../../../platform/language/dates.ts';
import type { Language } from '../../../platform/language/language.ts';
import { BackLink, Details, Heading, Moment, Page, Paragraph, Stack, Timeline } from '../../../ui/index.ts';
import type { Answer, AnswerVersion } from '../answer.ts';
import { MarkedText } from '../marked-text.tsx';
import type { Words } from '../words.ts';

type Props = {
  answer: Answer;
  versions: readonly AnswerVersion[];
  names: ReadonlyMap<string, string>;
  language: Language;
  w: Words;
};

/** Each version with its words, so that one can read what was there. */
export const historyPage = ({ answer, versions, names, language, w }: Props): VNode => {
  const m = w.manage;
  return (
    <Page tight narrow>
      <Stack size="lg">
        <BackLink href={paths.manageAnswers.answer({ answer: answer.id })}>{m.backToAnswer}</BackLink>
        <div>
          <Heading level={1}>{m.history}</Heading>
          <Paragraph soft>{m.historyText}</Paragraph>
        </div>
        <Timeline>
          {versions.map(({ number, what, content, at, by }) => (
            <Moment
              level={2}
              state="done"
              by="us"
              when={[dayAndClock(at, language), names.get(by ?? '')].filter(Boolean).join(' · ')}
              what={m.did[what]}
            >
              <Details summary={`${number}. ${content.title}`}>
                <MarkedText body={content.body} level={3} />
              </Details>
            </Moment>
          ))}
        </Timeline>
      </Stack>
    </Page>
  );
};
