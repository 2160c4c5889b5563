import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/database/door.ts';
import type { Language } from '../../platform/language/language.ts';
import { Link, Paragraph } from '../../ui/index.ts';
import type { LeagueLine } from './league.ts';
import { serviceName } from './period-text.ts';
import { readLeagueLines } from './read-lines.ts';
import { words } from './words.ts';

/** One line on the page of a provider; nothing while it is in no league: that says nothing about its care. */
export const leagueOnProvider = async (
  tx: Tx,
  provider: { id: string; slug: string },
  language: Language,
) => {
  const lines = await readLeagueLines(tx, provider.id);
  return lines.length === 0 ? undefined : (
    <OnProvider lines={lines} slug={provider.slug} language={language} />
  );
};

function OnProvider({
  lines,
  slug,
  language,
}: {
  lines: readonly LeagueLine[];
  slug: string;
  language: Language;
}) {
  const w = words[language];
  const playing = lines.filter(({ leagueName }) => leagueName !== null);
  // The name of a league says nothing to who reads it for the first time: what it means stands beside it.
  const said = playing
    .map(
      (line) =>
        `${serviceName(line, language)}: ${line.leagueName}${line.league ? ` (${w.means[line.league]})` : ''}`,
    )
    .join('. ');
  return (
    <Paragraph>
      <Link href={paths.league.one({ slug })}>{w.one.line}</Link>
      {said && `. ${said}.`}
    </Paragraph>
  );
}
