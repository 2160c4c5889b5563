import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { anyMember, anyPerson } from '../../platform/http/policy.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { findCase } from '../cases/index.ts';
import { fileOf, findMail, mailOfFile, ownFile, sourceOf } from '../mail/index.ts';
import { guarded } from '../work/index.ts';
import { openTo } from './open-to.ts';
import { receivesPeople } from './policy.ts';

type File = { name: string; type: string; content: Buffer };

/** Always a download, under the name and type that we found ourselves (nosniff is on every answer). */
const download = ({ name, type, content }: File): Answer => ({ kind: 'file', name, type, body: content });

const mailHere = async (visit: Visit, tx: Tx, id: string) => {
  const mail = await findMail(tx, memberHere(visit).organisation, id);
  return mail && (await openTo(visit, tx, [mail]))[0];
};

const ofMail = async (visit: Visit): Promise<Answer> => {
  const [mail, id] = [visit.param('mail'), visit.param('file')];
  const { organisation } = memberHere(visit);
  if (!isId(mail) || !isId(id)) return notFound;
  const file = await visit.transaction(async (tx) => {
    const of = await mailHere(visit, tx, mail);
    const person = of?.personId;
    const look = { action: 'R', event: 'export', object: 'message', id: mail, purpose: 'intake' } as const;
    await recordAccess(visit, tx, ...(person ? [{ person, ...look }] : []));
    return of && fileOf(tx, organisation, { mail, id });
  });
  return file ? download(file) : notFound;
};

const ofCase = async (visit: Visit): Promise<Answer> => {
  const [caseId, id] = [visit.param('case'), visit.param('file')];
  const { organisation } = memberHere(visit);
  if (!isId(caseId) || !isId(id)) return notFound;
  const file = await visit.transaction(async (tx) => {
    const of = await findCase(tx, organisation, caseId);
    const mail = of && (await mailOfFile(tx, organisation, caseId, id));
    if (!of || !mail) return undefined;
    await recordAccess(visit, tx, {
      person: of.personId,
      action: 'R',
      event: 'export',
      object: 'message',
      id: caseId,
      purpose: 'contact',
    });
    return fileOf(tx, organisation, { mail, id });
  });
  return file ? download(file) : notFound;
};

const ofPerson = async (visit: Visit): Promise<Answer> => {
  const { actor } = visit;
  const id = visit.param('file');
  if (!isId(id) || !('person' in actor) || actor.person === undefined) return notFound;
  const { person } = actor;
  const file = await visit.transaction(async (tx) => {
    await recordAccess(visit, tx, {
      person,
      action: 'R',
      event: 'export',
      object: 'message',
      id,
      purpose: 'own',
    });
    return ownFile(tx, person, id);
  });
  return file ? download(file) : notFound;
};

/** What could not be read, as the text that it is. */
const source = async (visit: Visit): Promise<Answer> => {
  const id = visit.param('mail');
  const { organisation } = memberHere(visit);
  if (!isId(id)) return notFound;
  const found = await visit.transaction(async (tx) => {
    const of = await mailHere(visit, tx, id);
    const person = of?.personId;
    const look = { action: 'R', event: 'export', object: 'message', id, purpose: 'intake' } as const;
    await recordAccess(visit, tx, ...(person ? [{ person, ...look }] : []));
    return of && sourceOf(tx, organisation, id);
  });
  return found
    ? { kind: 'file', name: 'bron.txt', type: 'text/plain; charset=utf-8', body: found.toString('latin1') }
    : notFound;
};

export const fileRoutes: Route[] = [
  get(paths.work.mailFile, receivesPeople, 'person', ofMail),
  get(paths.work.mailSource, receivesPeople, 'person', source),
  guarded(get(paths.work.file, anyMember, 'person', ofCase)),
  get(paths.attachment, anyPerson, 'person', ofPerson),
];
