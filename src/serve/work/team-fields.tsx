import { Paragraph, Select, TextField } from '../../ui/index.ts';
import { type ActProps, fieldsOf } from './act-fields.tsx';

/** What is asked of who says yes to what rings, takes a handover back, or asks another team along. */
export function TeamFields(props: ActProps) {
  const { act, view, w } = props;
  const { teamwork } = view;
  const t = w.caseTeams;
  const field = fieldsOf(props);
  switch (act) {
    case 'accept-alarm':
      return <Paragraph flush>{teamwork.alarm?.why === 'left' ? t.acceptText : t.seeText}</Paragraph>;
    case 'withdraw-handover':
      return <Paragraph flush>{t.withdrawText}</Paragraph>;
    case 'join-team':
      return (
        <>
          <Paragraph flush>{t.joinText}</Paragraph>
          <Select
            {...field('team')}
            label={t.which}
            empty={t.whichEmpty}
            options={teamwork.others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField {...field('does')} label={t.does} hint={t.doesHint} />
        </>
      );
    case 'leave-team':
      return (
        <>
          <Paragraph flush>{t.leaveText}</Paragraph>
          <Select
            {...field('team')}
            label={t.which}
            empty={t.whichEmpty}
            options={teamwork.joined.map(({ teamId, name }) => ({ value: teamId, label: name }))}
          />
        </>
      );
    default:
      return null;
  }
}
