import { DataTable, Heading, Paragraph, Split } from '../../../ui/index.ts';
import type { Edge } from '../figures/follows.rules.ts';
import type { RouteFigures } from '../own/route-figures.ts';
import type { Words } from '../words.ts';
import { Block } from './block.tsx';
import { linesOf } from './choose-routes.rules.ts';
import { GraphFigure } from './graph.tsx';
import { layGraph } from './lay-graph.ts';

// More arrows than this between teams and the picture says nothing any more; the table has all.
const DRAWN = 24;

type Props = { routes: RouteFigures; w: Words };

export function HandsBlock({ routes, w }: Props) {
  const h = w.hands;
  const { offices, teams, officePingPong } = routes;
  const total = offices.reduce((sum, { count }) => sum + count, 0);
  return (
    <Block id="doorgeven" title={h.title} sentence={h.sentence(total, officePingPong)} note={h.note}>
      <Network id="offices" title={h.offices} edges={offices} name={(id) => w.office[id] ?? id} w={w} />
      <Network id="teams" title={h.teams} edges={teams} name={(id) => id} w={w} />
    </Block>
  );
}

type NetworkProps = { id: string; title: string; edges: Edge[]; name: (id: string) => string; w: Words };

function Network({ id, title, edges, name, w }: NetworkProps) {
  const drawn = edges.slice(0, DRAWN);
  const ids = [...new Set(drawn.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((one) => ({ id: one, lines: linesOf(name(one)), by: 'us' as const }));
  return (
    <div class="az-stack">
      <Heading level={3} id={id} flush>
        {title}
      </Heading>
      {edges.length === 0 ? (
        <Paragraph soft>{w.hands.none}</Paragraph>
      ) : (
        <Split>
          <GraphFigure
            id={`${id}-beeld`}
            graph={layGraph(nodes, drawn)}
            title={w.picture(title)}
            description={w.hands.description(drawn.length)}
          />
          <DataTable
            caption={w.numbers(title)}
            hideCaption
            columns={[{ label: w.from }, { label: w.to }, { label: w.n, numeric: true }]}
            rows={edges.map(({ from, to, count }) => [name(from), name(to), count])}
          />
        </Split>
      )}
    </div>
  );
}
