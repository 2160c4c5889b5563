import { capital, clock, shortDay } from '../../platform/language/dates.ts';
import type { Language } from '../../platform/language/language.ts';
import { DataTable, Icon, plainPhrase } from '../../ui/index.ts';
import type { Line } from './read-lines.ts';
import type { Words } from './words.ts';

export type LinesProps = {
  lines: readonly Line[];
  /** the organisation's own word for a customer */
  customer: string;
  language: Language;
  w: Words;
};

/** Lines as a table: when, who, about whom, what and why. */
export function LinesTable({ lines, customer, language, w }: LinesProps) {
  return (
    <DataTable
      caption={w.caption}
      hideCaption
      rowHeader={1}
      columns={[w.when, w.who, capital(customer), w.what, w.why].map((label) => ({ label }))}
      rows={lines.map((line) => [
        `${shortDay(line.at, language)}, ${clock(line.at, language)}`,
        whoOf(line, w),
        line.customer ?? w.nameless,
        whatOf(line, w),
        <Why line={line} w={w} />,
      ])}
    />
  );
}

const whoOf = ({ actor, who, role }: Line, w: Words): string => {
  if (actor !== 'member') return plainPhrase(w.forHer, { who });
  return role === '' ? who : `${who}, ${role}`;
};

const whatOf = ({ outcome, event, action, object_type: object }: Line, w: Words): string => {
  const act = outcome === 'refused' ? 'refused' : event === 'change' ? action : event;
  return plainPhrase(w.acts[`${act}:${object}`] ?? w.acts[act] ?? '{what}', {
    what: w.objects[object] ?? object,
  });
};

function Why({ line: { emergency, reason, purpose, relation }, w }: { line: Line; w: Words }) {
  const why = w.purposes[purpose] ?? purpose;
  const stands = emergency || relation === null ? undefined : w.relations[relation];
  return (
    <div>
      {emergency && <Icon name="alert-triangle" small />}{' '}
      {emergency && reason ? plainPhrase(w.emergency, { reason }) : capital(why)}
      {stands && (
        <>
          <br />
          <span class="az-soft">{capital(stands)}</span>
        </>
      )}
    </div>
  );
}
