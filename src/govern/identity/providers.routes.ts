import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { type FieldError, parse, type Typed } from '../../platform/http/form.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { listOrganisations } from '../organisations/index.ts';
import { redirectUri } from './begin-sign-in.ts';
import { loopbackToo } from './discovery.ts';
import { keepProvider } from './keep-provider.ts';
import { operatorsHere } from './policy.ts';
import { providerPage } from './provider.page.tsx';
import type { IdentityProvider } from './provider.ts';
import { providerSchema } from './provider-form.rules.ts';
import { providersPage } from './providers.page.tsx';
import { findProvider, listProviders, setActive, setSignsOut } from './providers.sql.ts';
import { reachOfHost } from './reach.ts';
import { type Seen, seeProvider, testProvider } from './test-provider.ts';
import { words } from './words.ts';

const at = paths.via;
const ORGANISATIONS = 1000;
const FRAME = { side: 'staff', current: 'via' } as const;

const listPage = async (visit: Visit): Promise<Answer> => {
  const w = words[visit.language].manage;
  const listed = await visit.transaction(async (tx) => {
    const names = new Map((await listOrganisations(tx, ORGANISATIONS)).map(({ id, name }) => [id, name]));
    return (await listProviders(tx)).map((provider) => ({
      provider,
      organisation: names.get(provider.organisation ?? '') ?? null,
    }));
  });
  const done = w.done[visit.query.get('gelukt') ?? ''];
  return visit.page({ title: w.title, ...FRAME, body: providersPage({ listed, done, w }) });
};

type Shown = {
  provider: IdentityProvider | undefined;
  values: Typed;
  errors: readonly FieldError[];
  seen?: Seen;
};

const onePage = async (visit: Visit, { provider, values, errors, seen }: Shown): Promise<Answer> => {
  const w = words[visit.language];
  const organisations = await visit.transaction((tx) => listOrganisations(tx, ORGANISATIONS));
  const title = provider?.name ?? w.manage.add;
  const id = provider?.id ?? '';
  return visit.page({
    title,
    ...FRAME,
    hasErrors: errors.length > 0,
    body: providerPage({
      kept: provider && {
        id,
        active: provider.active,
        hasSecret: provider.clientSecret !== null,
        redirectUri: redirectUri(visit, id),
        logoutUri: visit.site.publicOrigin + paths.signIn.start(),
      },
      title,
      values,
      errors,
      organisations,
      seen,
      done: w.manage.done[visit.query.get('gelukt') ?? ''],
      action: provider ? at.provider({ provider: id }) : at.newProvider(),
      words: w,
    }),
  });
};

const valuesOf = (provider: IdentityProvider): Typed => ({
  name: provider.name,
  kind: provider.kind,
  organisation: provider.organisation ?? '',
  issuer: provider.issuer,
  clientId: provider.clientId,
  scopes: provider.scopes.join(' '),
  acrValues: provider.acrValues.join('\n'),
  leastAcr: provider.leastAcr ?? '',
  secondFactor: provider.secondFactor ? 'on' : '',
});

const asked = async (visit: Visit): Promise<IdentityProvider | undefined> => {
  const id = visit.param('provider');
  return isId(id) ? visit.transaction((tx) => findProvider(tx, id)) : undefined;
};

const readOne = async (visit: Visit): Promise<Answer> => {
  const provider = await asked(visit);
  if (!provider) return notFound;
  const seen = visit.query.has('proef') ? { seen: await seeProvider(visit, provider) } : {};
  return onePage(visit, { provider, values: valuesOf(provider), errors: [], ...seen });
};

const newOne = (visit: Visit): Promise<Answer> =>
  onePage(visit, { provider: undefined, values: { scopes: 'openid' }, errors: [] });

const changeOne = async (visit: Visit): Promise<Answer> => {
  const before = await asked(visit);
  return before ? writeOne(visit, before) : notFound;
};

const writeOne = async (visit: Visit, before: IdentityProvider | undefined): Promise<Answer> => {
  const all = await visit.transaction((tx) => listOrganisations(tx, ORGANISATIONS));
  const { typed } = visit.form;
  // Of one that is kept, for whom it is comes from the row.
  const values = before ? { ...typed, kind: before.kind, organisation: before.organisation ?? '' } : typed;
  const bounds = {
    loopbackToo: loopbackToo(visit),
    reach: reachOfHost,
    organisations: all.map(({ id }) => id),
  };
  const told = parse(providerSchema(words[visit.language], bounds), values);
  if (told.kind === 'invalid') return onePage(visit, { provider: before, values, errors: told.errors });
  const id = await visit.transaction((tx) => keepProvider(visit, tx, told.value, before));
  return redirect(at.provider({ provider: id }, { gelukt: 'bewaard' }));
};

const test = async (visit: Visit): Promise<Answer> => {
  const provider = await asked(visit);
  if (!provider) return notFound;
  const seen = await testProvider(visit, provider);
  if (seen.kind === 'found') await visit.transaction((tx) => setSignsOut(tx, provider.id, seen.signsOut));
  return redirect(at.provider({ provider: provider.id }, { proef: 'ja' }));
};

const stand = async (visit: Visit): Promise<Answer> => {
  const provider = await asked(visit);
  if (!provider) return notFound;
  const active = visit.form.typed.stand === 'aan';
  await visit.transaction((tx) => setActive(tx, provider.id, active, visit.now));
  return redirect(at.provider({ provider: provider.id }, { gelukt: active ? 'aan' : 'uit' }));
};

export const providerRoutes: Route[] = [
  get(at.providers, operatorsHere, 'nobody', listPage),
  get(at.newProvider, operatorsHere, 'nobody', newOne),
  post(at.newProvider, operatorsHere, 'nobody', (visit) => writeOne(visit, undefined)),
  get(at.provider, operatorsHere, 'nobody', readOne),
  post(at.provider, operatorsHere, 'nobody', changeOne),
  post(at.test, operatorsHere, 'nobody', test),
  post(at.stand, operatorsHere, 'nobody', stand),
];
