import { capital, clock, dayAndClock, dayOf, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Details, plainPhrase } from '../../ui/index.ts';
import type { Naming } from './naming.rules.ts';
import type { Status } from './read-status.ts';
import { onlyForAWhile, type Sees } from './who-sees.rules.ts';
import type { Words } from './words.ts';

type Props = { status: Status; naming: Naming; now: Date; language: Language; w: Words };

/** Who of us can see this question now, by name or by team. */
export function WhoSees({ status, naming, now, language, w }: Props) {
  const s = w.sees;
  if (status.sees.length === 0) return null;
  const lineOf = ({ who, organisation, member, team, until, does = '' }: Sees): string => {
    const line = plainPhrase(s[who], {
      member: naming.full(member),
      team: status.names.teams.get(team ?? '') ?? s.theTeam,
      provider: naming.provider(organisation),
      does,
    });
    return until ? plainPhrase(s.until, { line, until: untilText(until, now, language) }) : line;
  };
  const closed = onlyForAWhile(status.sees);
  return (
    <Details summary={closed ? s.titleClosed : s.title}>
      <ul class="az-small">
        {status.sees.map((one) => (
          <li>{capital(lineOf(one))}</li>
        ))}
      </ul>
      <p class="az-small az-flush">{closed ? s.nobodyElseClosed : s.nobodyElse}</p>
    </Details>
  );
}

const untilText = (until: Date, now: Date, language: Language): string => {
  if (dayOf(until) === dayOf(now)) return clock(until, language);
  return until.getTime() - now.getTime() < 2 * 86_400_000
    ? dayAndClock(until, language)
    : shortDay(until, language);
};
