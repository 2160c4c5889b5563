import { paths } from '../../paths.ts';
import { capital, dayAndClock } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Badge, ButtonLink, Card, Link, Paragraph, plainPhrase } from '../../ui/index.ts';
import type { Appointment } from './appointment.ts';
import { isLiving } from './flow.rules.ts';
import { staffWords } from './staff-words.ts';

type Props = {
  caseId: string;
  appointments: readonly Appointment[];
  /** may this colleague propose times here? */
  propose: boolean;
  /** the organisation's own word */
  wordCustomer: string;
  language: Language;
};

const SHOWN = 4;

/** On the page of a case: what is agreed and what waits for the customer; the way to propose times. */
export function CaseAppointments({ caseId, appointments, propose, wordCustomer, language }: Props) {
  const w = staffWords(language, wordCustomer);
  const living = appointments.filter(({ state }) => isLiving(state));
  const past = appointments.filter(({ state }) => !isLiving(state));
  const shown = [...living, ...past.slice(-SHOWN).reverse()];
  if (shown.length === 0 && !propose) return null;
  return (
    <Card title={w.onCase.title} id="afspraken">
      {shown.length === 0 ? (
        <Paragraph soft flush>
          {w.onCase.none}
        </Paragraph>
      ) : (
        <ul class="az-list az-stack az-stack--sm">
          {shown.map((of) => (
            <li>
              <Link href={paths.work.appointment({ case: caseId, appointment: of.id })}>
                {of.startsAt && of.state !== 'wanted' && of.state !== 'proposed'
                  ? plainPhrase(w.onCase.row, {
                      when: capital(dayAndClock(of.startsAt, language)),
                      where: w.place[of.place].toLowerCase(),
                    })
                  : `${w.onCase.noTime}: ${of.about}`}
              </Link>{' '}
              <Badge tone={of.state === 'proposed' ? 'you' : undefined}>{w.state[of.state]}</Badge>
            </li>
          ))}
        </ul>
      )}
      {propose && (
        <div>
          <ButtonLink kind="secondary" href={paths.work.appointments({ case: caseId })}>
            {w.onCase.propose}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
