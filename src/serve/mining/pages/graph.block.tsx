import { paths } from '../../../paths.ts';
import { DataTable, Details, Link, Paragraph } from '../../../ui/index.ts';
import type { RouteFigures } from '../own/route-figures.ts';
import type { Words } from '../words.ts';
import { Block } from './block.tsx';
import { BEGIN, doneBy, END, linesOf, routesShown, SHARES, type Share } from './choose-routes.rules.ts';
import { GraphFigure } from './graph.tsx';
import { layGraph } from './lay-graph.ts';
import { activityName } from './say.rules.ts';

type Props = { routes: RouteFigures; share: Share; quarter: string; w: Words };

export function GraphBlock({ routes, share, quarter, w }: Props) {
  const g = w.graph;
  const shown = routesShown(routes, share);
  const ids = [...new Set(shown.edges.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id) => ({
    id,
    lines: [
      ...linesOf(activityName(id, w)),
      ...(id === BEGIN || id === END ? [] : [String(shown.counts.get(id) ?? 0)]),
    ],
    by: doneBy(id),
  }));
  return (
    <Block
      id="route"
      title={g.title}
      sentence={g.sentence(routes.variants[0]?.n ?? 0, routes.cases)}
      note={g.shown(shown.variants, shown.cases, routes.cases)}
    >
      <ShareFilter {...{ share, quarter, w }} />
      <Key w={w} />
      <GraphFigure
        id="routebeeld"
        graph={layGraph(nodes, shown.edges)}
        title={w.picture(g.title)}
        description={g.description(ids.length - 2, shown.edges.length)}
      />
      <Details summary={w.table}>
        <DataTable
          caption={w.numbers(g.title)}
          hideCaption
          columns={[{ label: w.from }, { label: w.to }, { label: w.n, numeric: true }]}
          rows={shown.edges
            .toSorted((a, b) => b.count - a.count)
            .map(({ from, to, count }) => [
              activityName(from, w),
              from === BEGIN || to === END ? (
                activityName(to, w)
              ) : (
                <Link href={paths.manage.routeCases({ kwartaal: quarter, van: from, naar: to })}>
                  {activityName(to, w)}
                </Link>
              ),
              count,
            ])}
        />
      </Details>
    </Block>
  );
}

function ShareFilter({ share, quarter, w }: { share: Share; quarter: string; w: Words }) {
  return (
    <nav aria-label={w.graph.filter}>
      <Paragraph small flush>
        {w.graph.filter}{' '}
        {SHARES.map((one, at) => (
          <>
            {at > 0 && ' · '}
            {one === share ? (
              <strong aria-current="true">{w.graph.share(one)}</strong>
            ) : (
              <Link href={`${paths.manage.routes({ kwartaal: quarter, deel: String(one) })}#route`}>
                {w.graph.share(one)}
              </Link>
            )}
          </>
        ))}
      </Paragraph>
    </nav>
  );
}

function Key({ w }: { w: Words }) {
  return (
    <ul class="az-strip__steps az-strip__steps--key">
      {(['customer', 'us', 'nobody'] as const).map((by) => (
        <li class={`az-strip__step az-strip__step--${by}`}>{w.graph.key[by]}</li>
      ))}
    </ul>
  );
}
