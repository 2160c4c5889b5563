import { paths } from '../../paths.ts';
import type { Language } from '../../platform/language/language.ts';
import { Card, Link } from '../../ui/index.ts';
import type { AnswerHelp } from './answer.ts';
import { words } from './words.ts';

type Props = { helps: readonly AnswerHelp[]; question: string; language: Language };

/** On the page of her question: what she was sent or read, with her own word on it, or the question for it. */
export function AnswersSent({ helps, question, language }: Props) {
  if (helps.length === 0) return null;
  const w = words[language];
  return (
    <Card title={w.sent.title} id="antwoorden-voor-u">
      <ul class="az-list az-stack az-stack--sm">
        {helps.map(({ slug, title, helped }) => (
          <li>
            <Link href={paths.answers.read({ slug }, { vraag: question })} strong>
              {title}
            </Link>
            <br />
            <span class="az-small az-soft">{said(helped, w)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const said = (helped: AnswerHelp['helped'], w: (typeof words)['nl']): string => {
  if (helped === null) return w.helped.title;
  return helped === 'yes' ? w.sent.helped : w.sent.notHelped;
};
