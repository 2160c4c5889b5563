import type { VNode } from 'preact';
import { OrganisationTabs } from '../../../govern/organisations/index.ts';
import { paths } from '../../../paths.ts';
import type { Language } from '../../../platform/language/language.ts';
import {
  Alert,
  Badge,
  ButtonLink,
  DataTable,
  Empty,
  Link,
  Page,
  PageHead,
  Row,
  Stack,
} from '../../../ui/index.ts';
import type { Words } from './words.ts';

export type Listed = {
  key: string;
  name: string;
  /** null: only a draft yet */
  version: number | null;
  retired: boolean;
  running: number;
  late: number;
  stuck: number;
  draft: boolean;
};

type Props = {
  all: readonly Listed[];
  mayChange: boolean;
  done: string | undefined;
  language: Language;
  w: Words;
};

export const listPage = ({ all, mayChange, done, language, w }: Props): VNode => {
  const c = w.columns;
  const begin = mayChange ? (
    <ButtonLink kind={all.length > 0 ? 'secondary' : 'primary'} href={paths.processes.begin()}>
      {w.begin.link}
    </ButtonLink>
  ) : null;
  return (
    <Page tight>
      <Stack size="lg">
        <OrganisationTabs language={language} current="processes" />
        <Row between>
          <PageHead title={w.title} intro={w.intro} />
          {all.length > 0 && begin}
        </Row>
        {done && <Alert kind="ok" title={done} />}
        {all.length === 0 ? (
          <Empty title={w.none.title} action={begin}>
            {mayChange ? w.none.text : `${w.none.text} ${w.none.forStaff}`}
          </Empty>
        ) : (
          <DataTable
            caption={w.title}
            hideCaption
            rowHeader={0}
            columns={[
              { label: c.process },
              { label: c.version },
              { label: c.running, numeric: true },
              { label: c.late, numeric: true },
              { label: c.stuck, numeric: true },
              ...(mayChange ? [{ label: c.draft }] : []),
            ]}
            rows={all.map((one) => [
              <Link href={nameLink(one)}>{one.name}</Link>,
              one.version === null
                ? '–'
                : one.retired
                  ? `${one.version} · ${w.retired}`
                  : String(one.version),
              String(one.running),
              one.late > 0 ? <strong>{one.late}</strong> : '0',
              one.stuck > 0 ? <strong>{one.stuck}</strong> : '0',
              ...(mayChange
                ? [
                    one.draft ? (
                      <Link href={paths.processes.draft({ process: one.key })}>
                        <Badge tone="together">{w.hasDraft}</Badge>
                      </Link>
                    ) : (
                      <span class="az-soft">{w.noDraft}</span>
                    ),
                  ]
                : []),
            ])}
          />
        )}
      </Stack>
    </Page>
  );
};

const nameLink = ({ key, version }: Listed): string =>
  version === null ? paths.processes.draft({ process: key }) : paths.processes.one({ process: key });
