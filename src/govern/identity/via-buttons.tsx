import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import { ButtonLink, Details, Heading, Link, LinkList, Stack } from '../../ui/index.ts';
import type { ProviderKind } from './provider.ts';
import { activeProviders } from './providers.sql.ts';
import { words } from './words.ts';

export type ViaButton = { id: string; name: string; kind: ProviderKind };

/** For everyone: which services stand on the sign-in page. */
export const viaButtons = async (tx: Tx): Promise<ViaButton[]> =>
  (await activeProviders(tx)).map(({ id, name, kind }) => ({ id, name, kind }));

type ViaProps = { language: Language; ways: readonly ViaButton[]; back: string | undefined };

/**
 * Links, not forms: 'form-action self' in our own policy would stop a form that is sent on to another site.
 * Renders nothing when there is no other service.
 */
export function Via({ language, ways, back }: ViaProps) {
  if (ways.length === 0) return null;
  const w = words[language].buttons;
  const href = (provider: string) => paths.via.start({ provider }, back ? { doel: back } : {});
  const customers = ways.filter(({ kind }) => kind === 'customer');
  const staff = ways.filter(({ kind }) => kind === 'staff');
  return (
    <Stack size="sm">
      <Heading level={2} look={4}>
        {w.title}
      </Heading>
      {customers.map(({ id, name }) => (
        <div>
          <ButtonLink kind="secondary" href={href(id)}>
            {w.with(name)}
          </ButtonLink>
        </div>
      ))}
      {staff.length > 0 && (
        <Details summary={w.staff}>
          <LinkList items={staff.map(({ id, name }) => ({ href: href(id), label: w.with(name) }))} />
        </Details>
      )}
    </Stack>
  );
}

type StillProps = { language: Language; ways: readonly ViaButton[]; still: string | null };

/** After signing out here: where she may still be signed in, on a computer that others use too. */
export function ViaSignOut({ language, ways, still }: StillProps) {
  const there = ways.find(({ id }) => id === still);
  if (!there) return null;
  const w = words[language].signOut;
  return (
    <>
      {' '}
      {w.text(there.name)} <Link href={paths.via.signOut({ provider: there.id })}>{w.link(there.name)}</Link>
    </>
  );
}
