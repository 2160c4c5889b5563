import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Card, Paragraph } from '../../ui/index.ts';
import type { FoundAnswer } from './answer-index.ts';
import { words } from './words.ts';

type Props = { answers: readonly FoundAnswer[]; question: string; language: Language };

/** A quiet block beside a question: never instead of the offers, and nothing at all when no answer fits. */
export function AnswersBeside({ answers, question, language }: Props) {
  if (answers.length === 0) return null;
  const { beside } = words[language];
  return (
    <Card tone="sunken" title={beside.title} id="antwoorden" as="aside">
      <Paragraph soft small flush>
        {beside.text}
      </Paragraph>
      <ul class="az-list az-links">
        {answers.map(({ slug, title, overdue }) => (
          <li>
            <a class="nl-link" href={paths.answers.read({ slug }, { vraag: question })}>
              {title}
            </a>
            {overdue && <span class="az-soft az-small"> ({beside.overdue})</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
