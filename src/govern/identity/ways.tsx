import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Button, ButtonLink, Card, Paragraph, Row } from '../../ui/index.ts';
import { type Way, waysOfMember, waysOfPerson } from './identities.sql.ts';
import type { IdentityProvider } from './provider.ts';
import { activeProviders, listProviders } from './providers.sql.ts';
import { words } from './words.ts';

export type HerWays = {
  used: (Way & { name: string })[];
  /** switched on, and not hers yet */
  others: { id: string; name: string }[];
};

/** As the person: through which other services she comes in, and through which she could. */
export const waysOf = async (tx: Tx, person: string): Promise<HerWays> => {
  const providers = await listProviders(tx);
  const ways = await waysOfPerson(tx, person);
  const nameOf = (id: string): string => providers.find((one) => one.id === id)?.name ?? '';
  return {
    used: ways.map((way) => ({ ...way, name: nameOf(way.provider) })),
    others: providers.filter(
      ({ id, kind, active }) =>
        active && kind === 'customer' && !ways.some(({ provider }) => provider === id),
    ),
  };
};

type WaysProps = { language: Language; ways: HerWays };

/** A part of 'mijn toegang'. Renders nothing when there is no other service at all. */
export function Ways({ language, ways: { used, others } }: WaysProps) {
  if (used.length + others.length === 0) return null;
  const w = words[language].ways;
  return (
    <Card title={w.title} id="diensten">
      {used.length === 0 && <Paragraph flush>{w.none}</Paragraph>}
      {used.map(({ provider, name, since, usedAt }) => (
        <form method="post" action={paths.via.part({ provider })}>
          <Row between>
            <div>
              <strong>{name}</strong>
              <Paragraph soft small flush>
                {w.since(fullDay(since, language))}. {w.used(fullDay(usedAt, language))}.
              </Paragraph>
            </div>
            <Button kind="secondary" context={name}>
              {w.part}
            </Button>
          </Row>
        </form>
      ))}
      {others.map(({ id, name }) => (
        <div>
          <ButtonLink
            kind="secondary"
            href={paths.via.start({ provider: id }, { doel: paths.mine.access() })}
          >
            {w.join(name)}
          </ButtonLink>
        </div>
      ))}
    </Card>
  );
}

/**
 * Where else she may still be signed in: the service by which this session began, when it can end its own.
 * As whoever is signed in; to be asked before the session ends.
 * @returns the id of the service, for the page after signing out
 */
export const signOutThere = async (visit: Visit): Promise<string | undefined> => {
  const { actor, session } = visit;
  if (!session?.assurance.startsWith('oidc:')) return undefined;
  if (actor.kind !== 'customer' && actor.kind !== 'member') return undefined;
  return visit.transaction(async (tx) => {
    const ways =
      actor.kind === 'member'
        ? await waysOfMember(tx, actor.organisation, actor.member)
        : await waysOfPerson(tx, actor.person);
    const there = (await activeProviders(tx)).filter(({ signsOut }) => signsOut);
    const last = ways.map(({ provider }) => there.find(({ id }) => id === provider)).find(isThere);
    return last?.id;
  });
};

const isThere = (provider: IdentityProvider | undefined): provider is IdentityProvider =>
  provider !== undefined;
