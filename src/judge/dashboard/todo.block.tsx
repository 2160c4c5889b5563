import { ButtonLink, Heading, Paragraph } from '../../ui/index.ts';
import type { LevelState } from '../levels/index.ts';
import type { Quarter } from '../protocol/index.ts';
import { helpLink } from './help-links.ts';
import { BY_MANAGER, type Help } from './helps.data.ts';
import { threeHelps } from './helps.rules.ts';
import type { Words } from './words.ts';

type Props = { level: LevelState | undefined; quarter: Quarter; mayManage: boolean; w: Words };

/** Of all that could be done, one thing: what helps most with what holds us back most. */
export function TodoBlock({ level, quarter, mayManage, w }: Props) {
  const t = w.todo;
  const [help] = level ? threeHelps(level) : [];
  const held = level?.holdsBack[0];
  const known = level?.measures.some(({ measure, kind }) => measure === held && kind === 'known');
  return (
    <section class="az-card az-card--us az-stack az-stack--sm" aria-labelledby="een">
      <Heading level={2} look={3} id="een" flush>
        {t.title}
      </Heading>
      {!help && <Paragraph flush>{t.done}</Paragraph>}
      {help && (
        <>
          {held && <Paragraph flush>{(known ? t.why : t.unknown)(w.measures[held].name)}</Paragraph>}
          <Paragraph flush>
            <strong>{w.helps[help].title}.</strong> {w.helps[help].text}
          </Paragraph>
          {mayOpen(help, mayManage) ? (
            <div>
              <ButtonLink href={helpLink(help, quarter)} iconEnd="arrow-right">
                {t.go}
              </ButtonLink>
            </div>
          ) : (
            <Paragraph soft flush>
              {t.byManager}
            </Paragraph>
          )}
        </>
      )}
    </section>
  );
}

export const mayOpen = (help: Help, mayManage: boolean): boolean => mayManage || !BY_MANAGER.includes(help);

/** Three things that help, each on the screen where one does it. */
export function ThreeHelps({ level, quarter, mayManage, w }: Props & { level: LevelState }) {
  const items = threeHelps(level).map((help) => {
    const { title, text } = w.helps[help];
    return {
      help,
      title,
      text: mayOpen(help, mayManage) ? text : `${text} ${w.todo.byManager}`,
    };
  });
  return (
    <ol class="az-helps">
      {items.map(({ help, title, text }) => (
        <li>
          <p class="az-lines__name">
            {mayOpen(help, mayManage) ? (
              <a class="nl-link" href={helpLink(help, quarter)}>
                {title}
              </a>
            ) : (
              title
            )}
          </p>
          <p class="az-lines__said">{text}</p>
        </li>
      ))}
    </ol>
  );
}
