import type { VNode } from 'preact';
import { paths } from '../../paths.ts';
import { Alert, ButtonLink, DataTable, Empty, Link, Page, PageHead, Stack } from '../../ui/index.ts';
import type { IdentityProvider } from './provider.ts';
import type { Words } from './words.ts';

type Listed = { provider: IdentityProvider; organisation: string | null };
type ProvidersProps = { listed: readonly Listed[]; done: string | undefined; w: Words['manage'] };

export const providersPage = ({ listed, done, w }: ProvidersProps): VNode => {
  const add = (
    <ButtonLink kind="secondary" iconStart="plus" href={paths.via.newProvider()}>
      {w.add}
    </ButtonLink>
  );
  return (
    <Page tight compact>
      <Stack size="lg">
        <PageHead title={w.title} intro={w.intro} acts={listed.length > 0 && add} />
        {done && <Alert kind="ok" title={done} />}
        {listed.length === 0 ? (
          <Empty title={w.none} action={add}>
            {w.noneText}
          </Empty>
        ) : (
          <DataTable
            caption={w.title}
            hideCaption
            rowHeader={0}
            columns={[w.name, w.kind, w.issuer, w.standTitle].map((label) => ({ label }))}
            rows={listed.map(({ provider, organisation }) => [
              <Link href={paths.via.provider({ provider: provider.id })}>{provider.name}</Link>,
              organisation ? `${w.kinds.staff}, ${organisation}` : w.kinds[provider.kind],
              provider.issuer,
              provider.active ? w.stand.on : w.stand.off,
            ])}
          />
        )}
      </Stack>
    </Page>
  );
};
