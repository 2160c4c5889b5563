import { paths } from '../../paths.ts';
import { shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { Bar, DataTable, Details, Heading, Link } from '../../ui/index.ts';
import type { BoardPageProps } from './board.page.tsx';
import { type Person, share } from './board.rules.ts';
import type { Board } from './read-board.ts';
import type { Words } from './words.ts';

/** Who is here today, who answers for whom, and how full everybody's desk is. */
export function BoardPeople(props: BoardPageProps) {
  const { board, me, helps, language, w } = props;
  const b = w.board;
  return (
    <div>
      <div class="az-workgroup">
        <Heading level={2} id="mensen">
          {b.people}
        </Heading>
      </div>
      <DataTable
        caption={b.people}
        hideCaption
        rowHeader={0}
        columns={[b.person, b.here, b.load, b.late, b.act].map((label) => ({ label }))}
        rows={board.people.filter(takes).map((one) => [
          <span>
            <Link href={paths.manage.member({ member: one.member.id })}>{one.member.name}</Link>
            <br />
            <span class="az-soft az-small">{one.member.profession}</span>
          </span>,
          <HereCell one={one} board={board} language={language} w={w} />,
          <LoadCell one={one} w={w} />,
          one.late === 0 ? '–' : <strong>{one.late}</strong>,
          one.open > 0 && (helps || one.member.id === me) ? (
            <Link href={paths.teamwork.handOver({ van: one.member.id })}>
              {b.handOver}
              <span class="az-hidden"> {one.member.name}</span>
            </Link>
          ) : (
            '–'
          ),
        ])}
      />
      <Others {...props} />
    </div>
  );
}

/** Who is somebody's contact, or may be. */
const takes = ({ member, load }: Person): boolean =>
  load > 0 || member.roles.some((role) => role === 'contact' || role === 'host');

/** Who works along without customers of her own: named, so that one knows whom to ask. */
function Others({ board, w }: BoardPageProps) {
  const others = board.people.filter((one) => !takes(one));
  if (others.length === 0) return null;
  const here = ({ here: { kind } }: Person): string =>
    ({ here: w.board.isHere, off: w.board.off, away: w.board.awayNow })[kind];
  return (
    <Details summary={w.board.others(others.length)}>
      <ul class="az-list az-small">
        {others.map((one) => (
          <li>
            <Link href={paths.manage.member({ member: one.member.id })}>{one.member.name}</Link>,{' '}
            {one.member.profession}: {here(one).toLowerCase()}
          </li>
        ))}
      </ul>
    </Details>
  );
}

type CellProps = { one: Person; board: Board; language: Language; w: Words };

function HereCell({ one: { here, covers }, board, language, w }: CellProps) {
  const b = w.board;
  const also =
    covers.length > 0 ? b.coversFor(covers.map((id) => board.names.get(id) ?? '').join(', ')) : undefined;
  if (here.kind !== 'away')
    return (
      <span>
        {here.kind === 'here' ? b.isHere : b.off}
        {also && <br />}
        {also && <span class="az-small">{also}</span>}
      </span>
    );
  const by = here.by && board.names.get(here.by);
  return (
    <span>
      <strong>{here.until ? b.awayUntil(shortDay(here.until, language)) : b.awayOpen}</strong>
      <br />
      <span class="az-small">{by ? b.coveredBy(by) : b.coveredByNobody}</span>
    </span>
  );
}

function LoadCell({ one: { load, capacity }, w }: { one: Person; w: Words }) {
  const b = w.board;
  return (
    <span>
      {b.loadOf(load, capacity)}
      {load >= capacity && load > 0 && <strong> {b.full}</strong>}
      <Bar percent={share(load, capacity)} />
    </span>
  );
}
