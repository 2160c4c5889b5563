import { z } from 'zod';
import { paths } from '../../paths.ts';
import {
  claimEmailCode,
  claimPrintedCode,
  digitsOf,
  findOpenCode,
  plainEmail,
  printedOf,
} from '../../platform/auth/codes.ts';
import { knownDevice } from '../../platform/auth/known-device.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound, redirect } from '../../platform/http/answer.ts';
import { anyPerson } from '../../platform/http/policy.ts';
import { get, post, type Route, type Visit } from '../../platform/http/visit.ts';
import { fullDay } from '../../platform/language/dates.ts';
import type { Dictionary } from '../../platform/language/language.ts';
import { recordAccess } from '../access-log/index.ts';
import { en } from './also.en.ts';
import { type AlsoWords, nl } from './also.nl.ts';
import { AlsoCodePage, AlsoPage, type Mistake, type Together } from './also.page.tsx';
import { type AliasProof, aliasesOf, summaryOf } from './also.sql.ts';
import { askAlsoCode } from './ask-also-code.ts';
import { personOfEmail } from './invited.ts';
import { linkAlso, unlinkAlso } from './link-also.ts';
import { tellOfChange } from './notice.ts';
import { provesFirst } from './own-access.ts';

const words: Dictionary<AlsoWords> = { nl, en };
const at = paths.mine;

/** Only she herself, never who acts for her: the policy lets helpers in, their mandate does not. */
const herself = ({ actor }: Visit): string => {
  if (actor.kind !== 'customer') throw new Error('only the person herself says who she is too');
  return actor.person;
};

const togetherWith = async (visit: Visit, w: AlsoWords): Promise<Together[]> => {
  const person = herself(visit);
  const aliases = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, { person, action: 'R', object: 'session', purpose: 'own' });
    return aliasesOf(tx, person);
  });
  const all: Together[] = [];
  for (const one of aliases) {
    // What the other side took back is no more than a line of her own.
    if (!visit.also.includes(one.person)) continue;
    const { name, questions } = await visit.transactionAs({ kind: 'customer', person: one.person }, (tx) =>
      summaryOf(tx, one.person),
    );
    const proof = w.proofs[one.proof] ?? '';
    all.push({
      person: one.person,
      text: w.one(name, questions),
      since: w.since(fullDay(one.since, visit.language), proof),
    });
  }
  return all;
};

const page = async (visit: Visit, mistake?: Mistake, status?: number): Promise<Answer> => {
  const w = words[visit.language];
  const done = w.done[visit.query.get('gelukt') ?? ''];
  const together = await togetherWith(visit, w);
  return visit.page({
    title: w.title,
    current: 'question',
    body: <AlsoPage {...{ w, together, done, mistake }} />,
    hasErrors: mistake !== undefined,
    ...(status ? { status } : {}),
  });
};

type Proven = { also: string; proof: AliasProof; mistake: Omit<Mistake, 'error'> };

const link = async (visit: Visit, { also, proof, mistake }: Proven): Promise<Answer> => {
  const person = herself(visit);
  const linked = await linkAlso(visit, { person, also, proof });
  if (linked.kind === 'refused')
    return page(visit, { ...mistake, error: words[visit.language].refused[linked.why] });
  for (const one of [person, also]) await tellOfChange(visit, { kind: 'person', person: one }, 'also-added');
  return redirect(at.also({ gelukt: 'samen' }));
};

const byPaper = async (visit: Visit): Promise<Answer> => {
  const first = await provesFirst(visit, at.also());
  if (first) return first;
  const w = words[visit.language].paper;
  const typed = visit.form.typed['code'] ?? '';
  const mistake = { field: 'code', typed } as const;
  const code = printedOf(typed);
  if (!code) return page(visit, { ...mistake, error: w.shape });
  const lane = knownDevice(visit.keyring, visit.knownDevice)?.id ?? visit.network;
  const proof = await claimPrintedCode(visit.transactionAs, { code, lane }, visit.now);
  if (proof.kind === 'busy') return page(visit, { ...mistake, error: w.busy }, 429);
  if (proof.kind !== 'proven') return page(visit, { ...mistake, error: w[proof.kind] });
  return link(visit, { also: proof.person, proof: 'letter', mistake });
};

const askMail = async (visit: Visit): Promise<Answer> => {
  const first = await provesFirst(visit, at.also());
  if (first) return first;
  const w = words[visit.language].mail;
  const typed = visit.form.typed['email'] ?? '';
  const mistake = { field: 'email', typed } as const;
  if (typed.length > 254 || !z.email().safeParse(typed).success)
    return page(visit, { ...mistake, error: w.invalid });
  const asked = await askAlsoCode(visit, plainEmail(typed));
  if (!asked) return page(visit, { ...mistake, error: w.tooMany }, 429);
  visit.accessLogged = true; // nothing of anybody was read; whoever proves the address, writes the log
  return redirect(at.alsoCode({ bij: asked }));
};

const codePage = async (visit: Visit, mistake?: { typed: string; error: string }): Promise<Answer> => {
  const w = words[visit.language];
  const ask = visit.form.typed['bij'] ?? visit.query.get('bij') ?? '';
  visit.accessLogged = true; // her own form: the code that this browser asked
  const open = await findOpenCode(visit.transactionAs, ask, visit.now);
  if (!open)
    return mistake ? page(visit, { field: 'email', typed: '', error: w.code.over }) : redirect(at.also());
  return visit.page({
    title: w.code.title,
    current: 'question',
    body: <AlsoCodePage {...{ w, ask, email: open.email, ...mistake }} />,
    hasErrors: mistake !== undefined,
  });
};

const byMail = async (visit: Visit): Promise<Answer> => {
  const first = await provesFirst(visit, at.also());
  if (first) return first;
  const w = words[visit.language];
  const { bij: ask = '', code: typed = '' } = visit.form.typed;
  const code = digitsOf(typed);
  if (!code) return codePage(visit, { typed, error: w.code.shape });
  const proof = await claimEmailCode(visit.transactionAs, { ask, code }, visit.now);
  if (proof.kind === 'wrong' && proof.left > 0)
    return codePage(visit, { typed, error: w.code.wrong(proof.left) });
  if (proof.kind !== 'proven') return page(visit, { field: 'email', typed: '', error: w.code.over });
  const mistake = { field: 'email', typed: proof.email } as const;
  // Who nobody signs in with is told only now, to who proved that the address is hers.
  const also = await personOfEmail(visit, proof.email);
  if (!also) return page(visit, { ...mistake, error: w.refused.nobody });
  return link(visit, { also, proof: 'email', mistake });
};

const apart = async (visit: Visit): Promise<Answer> => {
  const person = herself(visit);
  const also = visit.form.typed['wie'] ?? '';
  if (!isId(also)) return notFound;
  visit.accessLogged = true;
  if (await unlinkAlso(visit, { person, also }))
    for (const one of [person, also])
      await tellOfChange(visit, { kind: 'person', person: one }, 'also-ended');
  return redirect(at.also({ gelukt: 'apart' }));
};

const back = (visit: Visit): Answer => {
  visit.accessLogged = true; // nothing was read
  return redirect(at.also());
};

export const alsoRoutes: Route[] = [
  get(at.also, anyPerson, 'person', (visit) => page(visit)),
  post(at.also, anyPerson, 'person', byPaper),
  post(at.alsoMail, anyPerson, 'person', askMail),
  get(at.alsoMail, anyPerson, 'person', back),
  get(at.alsoCode, anyPerson, 'person', (visit) => codePage(visit)),
  post(at.alsoCode, anyPerson, 'person', byMail),
  post(at.apart, anyPerson, 'person', apart),
  get(at.apart, anyPerson, 'person', back),
];
