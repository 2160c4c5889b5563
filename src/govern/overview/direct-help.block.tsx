import type { Language } from '../../platform/language/language.ts';
import { DIRECT_HELP_VERSION, type DirectHelpCount } from '../../serve/direct-help/index.ts';
import { DataTable, Details, Paragraph } from '../../ui/index.ts';
import { Block } from './block.tsx';
import type { Words } from './words.ts';

type Props = { directHelp: readonly DirectHelpCount[]; period: string; language: Language; w: Words };

/** Direct help, level 2 of measures.md: numbers as they are, by the quarter in which a question came. */
export function DirectHelpBlock({ directHelp, period, w }: Props) {
  const b = w.directHelp;
  const sum = (of: (one: DirectHelpCount) => number): number =>
    directHelp.reduce((total, one) => total + of(one), 0);
  const [helped, n, says, unknown] = [
    sum((one) => one.helped),
    sum((one) => one.n),
    sum((one) => one.sheSays),
    sum((one) => one.unknown),
  ];
  const known = n > 0 ? [b.sentence(helped, n, says)] : [w.nothing];
  return (
    <Block
      id="meteen-geholpen"
      title={b.title}
      period={period}
      sentences={unknown > 0 ? [...known, b.unknown(unknown)] : known}
    >
      {n + unknown > 0 && (
        <DataTable
          caption={b.table}
          rowHeader={0}
          columns={b.columns.map((label, at) => ({ label, numeric: at > 0 }))}
          rows={directHelp.map((one) => {
            const [year = '', quarter = ''] = one.quarter.split('-');
            return [w.quarter(quarter, year), one.helped, one.sheSays, one.n, one.unknown];
          })}
        />
      )}
      <Details summary={b.how}>
        <ul>
          {b.howText.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <Paragraph soft small flush>
          {b.version(DIRECT_HELP_VERSION)}
        </Paragraph>
      </Details>
    </Block>
  );
}
