import { recordAccess } from '../../govern/access-log/index.ts';
import { memberHere } from '../../govern/organisations/index.ts';
import { paths } from '../../paths.ts';
import { isId } from '../../platform/http/address.rules.ts';
import { type Answer, notFound } from '../../platform/http/answer.ts';
import { anyMember } from '../../platform/http/policy.ts';
import { get, type Route, type Visit } from '../../platform/http/visit.ts';
import { BackLink, Heading, Page, Stack } from '../../ui/index.ts';
import { attachmentsOf, findMail } from '../mail/index.ts';
import { guarded } from '../work/index.ts';
import { FileList } from './file-list.tsx';
import { MailText } from './mail-text.tsx';
import { words } from './words.ts';

/** All that a mail of a case said, with what came along under it. */
const show = async (visit: Visit): Promise<Answer> => {
  const [caseId, id] = [visit.param('case'), visit.param('mail')];
  const { organisation } = memberHere(visit);
  if (!isId(caseId) || !isId(id)) return notFound;
  const { language } = visit;
  const w = words[language];
  const found = await visit.transaction(async (tx) => {
    const mail = await findMail(tx, organisation, id);
    if (!mail?.personId || mail.caseId !== caseId) return undefined;
    await recordAccess(visit, tx, {
      person: mail.personId,
      action: 'R',
      object: 'message',
      id: caseId,
      purpose: 'contact',
    });
    return { mail, files: await attachmentsOf(tx, organisation, [id]) };
  });
  if (!found) return notFound;
  const { mail, files } = found;
  const body = (
    <Page tight>
      <Stack size="lg">
        <BackLink href={paths.work.case({ case: caseId })}>{w.toCase}</BackLink>
        <Heading level={1} flush>
          {mail.subject || w.whole}
        </Heading>
        <MailText {...{ mail, language, w }} />
        <FileList
          {...{ files, language, w }}
          rejected={mail.rejected}
          hrefOf={(file) => paths.work.file({ case: caseId, file: file.id })}
        />
      </Stack>
    </Page>
  );
  return visit.page({ title: mail.subject || w.whole, current: 'today', side: 'staff', body });
};

export const wholeMailRoutes: Route[] = [guarded(get(paths.work.wholeMail, anyMember, 'person', show))];
