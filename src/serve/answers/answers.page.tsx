import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import {
  Button,
  ButtonLink,
  Cta,
  Empty,
  Heading,
  Link,
  LinkList,
  Page,
  Paragraph,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { FoundAnswer } from './answer-index.ts';
import type { Theme } from './by-theme.rules.ts';
import { firstWords } from './first-words.rules.ts';
import type { Words } from './words.ts';

export const SEARCH_FIELD = 'zoek';

export type AnswersProps = {
  sought: string;
  found: readonly FoundAnswer[];
  themes: readonly Theme[];
  phone: string | null;
  w: Words;
};

/** What people often ask: to search, or by subject. */
export const answersPage = ({ sought, found, themes, phone, w }: AnswersProps): VNode => (
  <Page tight>
    <Stack size="lg">
      <div>
        <Heading level={1}>{w.title}</Heading>
        <Paragraph lead>{w.lead}</Paragraph>
        <form class="az-stack az-stack--sm az-read" method="get" action={paths.answers.search()}>
          <TextField
            name={SEARCH_FIELD}
            label={w.search}
            hint={w.searchHint}
            type="search"
            value={sought}
            maxLength={300}
            autocomplete="off"
          />
          <div>
            <Button iconStart="search">{w.searchButton}</Button>
          </div>
        </form>
      </div>
      {sought === '' ? <Themes themes={themes} w={w} /> : <Found {...{ sought, found, w }} />}
      <Cta
        title={sought !== '' && found.length === 0 ? w.none : w.speak}
        text={`${w.noneText}${phone ? ` ${w.orCall(phone)}` : ''}`}
        tone="you"
        action={<ButtonLink href={paths.home()}>{w.ask}</ButtonLink>}
      />
      {sought !== '' && (
        <Paragraph>
          <Link href={paths.answers.search()}>{w.all}</Link>
        </Paragraph>
      )}
    </Stack>
  </Page>
);

function Found({ found, w }: Pick<AnswersProps, 'sought' | 'found' | 'w'>) {
  if (found.length === 0) return null;
  return (
    <section class="az-stack" aria-labelledby="gevonden">
      <Heading level={2} id="gevonden">
        {w.found(found.length)}
      </Heading>
      <ul class="az-list az-stack">
        {found.map(({ slug, title, body, overdue }) => (
          <li>
            <Link href={paths.answers.read({ slug })} strong>
              {title}
            </Link>
            {overdue && <span class="az-soft az-small"> ({w.beside.overdue})</span>}
            <p class="az-flush">{firstWords(body)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Themes({ themes, w }: { themes: readonly Theme[]; w: Words }) {
  if (themes.length === 0) return <Empty title={w.nothingYet}>{w.nothingYetText}</Empty>;
  return (
    <section class="az-stack" aria-labelledby="onderwerpen">
      <Heading level={2} id="onderwerpen">
        {w.themes}
      </Heading>
      <div class="az-columns">
        {themes.map(({ name, answers }) => (
          <div>
            <Heading level={3}>{name}</Heading>
            <LinkList
              items={answers.map(({ slug, title }) => ({ href: paths.answers.read({ slug }), label: title }))}
            />
          </div>
        ))}
      </div>
    </section>
  );
}
