import { paths } from '../../../paths.ts';
import { Bar, Link, Paragraph } from '../../../ui/index.ts';
import type { RouteFigures } from '../own/route-figures.ts';
import type { Words } from '../words.ts';
import { Block } from './block.tsx';
import { doneBy } from './choose-routes.rules.ts';
import { activityName } from './say.rules.ts';

const LISTED = 8;
type Props = { routes: RouteFigures; quarter: string; w: Words };

export function VariantsBlock({ routes, quarter, w }: Props) {
  const v = w.variants;
  const { variants, otherVariants, cases } = routes;
  const all = variants.length + otherVariants.variants;
  const listed = variants.slice(0, LISTED);
  const most = listed[0]?.n ?? 1;
  const rest = cases - listed.reduce((sum, { n }) => sum + n, 0);
  return (
    <Block id="routes" title={v.title} sentence={v.sentence(all, cases)}>
      <ol class="az-strips">
        {listed.map(({ activities, n }) => (
          <li class="az-strip">
            <div class="az-strip__n">
              <strong>
                {n} {w.tiles.of(cases)}
              </strong>
              <Bar percent={Math.max(2, Math.round((n / most) * 100))} />
              <Link href={paths.manage.routeCases({ kwartaal: quarter, route: activities.join('|') })}>
                {w.show(n)}
              </Link>
            </div>
            <ol class="az-strip__steps">
              {activities.map((activity) => (
                <li class={`az-strip__step az-strip__step--${doneBy(activity)}`}>
                  {activityName(activity, w)}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {all > listed.length && <Paragraph soft>{v.more(all - listed.length, rest)}</Paragraph>}
    </Block>
  );
}
