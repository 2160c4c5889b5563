import type { VNode } from 'preact';
import type { AccessRow } from '../../govern/access-log/index.ts';
import { paths } from '../../paths.ts';
import { capital, clock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import {
  BackLink,
  DataTable,
  Empty,
  Heading,
  Hidden,
  Link,
  Page,
  Paragraph,
  plainPhrase,
  Stack,
} from '../../ui/index.ts';
import { purposeOf } from './looks.rules.ts';
import { dayText } from './when.rules.ts';
import type { Words } from './words.ts';

type Props = {
  id: string;
  looks: readonly AccessRow[];
  limit: number;
  organisations: ReadonlyMap<string, { name: string }>;
  /** is there somebody to ask? */
  mayAsk: boolean;
  now: Date;
  language: Language;
  w: Words;
};

/** Who looked, in plain words, and the way to ask why. */
export const looksPage = ({ id, looks, limit, organisations, mayAsk, now, language, w }: Props): VNode => {
  const l = w.looks;
  const columns = [l.when, l.who, l.organisation, l.what, l.why, ...(mayAsk ? [l.ask] : [])].map((label) => ({
    label,
  }));
  return (
    <Page tight>
      <Stack>
        <BackLink href={paths.question.status({ id })}>{l.back}</BackLink>
        <Heading level={1}>{l.title}</Heading>
        <Paragraph lead>{l.lead}</Paragraph>
        {looks.length === 0 && <Empty title={l.emptyTitle}>{l.empty}</Empty>}
        {looks.length > 0 && (
          <DataTable
            caption={l.caption}
            hideCaption
            columns={columns}
            rowHeader={1}
            rows={looks.map((look) => rowOf(look, { id, organisations, mayAsk, now, language, w }))}
          />
        )}
        {looks.length >= limit && <Paragraph soft>{plainPhrase(l.most, { limit })}</Paragraph>}
      </Stack>
    </Page>
  );
};

const rowOf = (
  look: AccessRow,
  { id, organisations, mayAsk, now, language, w }: Omit<Props, 'looks' | 'limit'>,
) => {
  const l = w.looks;
  const when = `${capital(dayText(look.at, now, language))}, ${clock(look.at, language)}`;
  const who = whoOf(look, l);
  const organisation = look.organisation_id ? organisations.get(look.organisation_id)?.name : undefined;
  const what = l.objects[look.object_type] ?? look.object_type;
  const ask = (
    <Link href={`${paths.question.status({ id }, { waarom: look.id })}#bericht`}>
      {l.askWhy}
      <Hidden> {plainPhrase(l.askAbout, { who, when })}</Hidden>
    </Link>
  );
  return [
    when,
    who,
    organisation ?? l.none,
    plainPhrase(l.acts[look.action] ?? '{what}', { what }),
    l.purposes[purposeOf(look.purpose)],
    ...(mayAsk ? [ask] : []),
  ];
};

const whoOf = ({ actor, who }: AccessRow, l: Words['looks']): string => {
  if (actor === 'member') return who;
  return actor.startsWith('representative') ? plainPhrase(l.forYou, { who }) : l.system;
};
