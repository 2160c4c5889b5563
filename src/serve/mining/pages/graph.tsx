import type { LaidEdge, LaidGraph, LaidNode } from './lay-graph.ts';
import { LINE } from './lay-graph.ts';

type Props = { id: string; graph: LaidGraph; title: string; description: string };

// Lengths in rem: letters and boxes grow together when someone reads with large letters.
const rem = (pixels: number): string => `${pixels / 16}rem`;

/** A picture of what follows what. All that it says stands in the table beside it too. */
export function GraphFigure({ id, graph, title, description }: Props) {
  const { width, height, nodes, edges } = graph;
  return (
    <figure class="az-routes">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="az-scroll" tabIndex={0} aria-label={title}>
        <svg
          class="az-routes__graph"
          role="img"
          aria-labelledby={`${id}-name`}
          viewBox={`0 0 ${width} ${height}`}
          width={rem(width)}
          height={rem(height)}
        >
          <title id={`${id}-name`}>{description}</title>
          <defs>
            <marker
              id={`${id}-head`}
              class="az-routes__head"
              markerUnits="userSpaceOnUse"
              markerWidth="12"
              markerHeight="12"
              refX="10"
              refY="6"
              orient="auto"
            >
              <path d="M 0 1 L 11 6 L 0 11 z" />
            </marker>
          </defs>
          {edges.map((edge) => (
            <path
              class="az-routes__edge"
              d={edge.path}
              stroke-width={Math.round(edge.thickness * 10) / 10}
              marker-end={`url(#${id}-head)`}
            />
          ))}
          {nodes.map((node) => (
            <Box node={node} />
          ))}
          {edges.map((edge) => (
            <Count edge={edge} />
          ))}
        </svg>
      </section>
    </figure>
  );
}

function Box({ node }: { node: LaidNode }) {
  const { x, y, width, height, lines, by } = node;
  const middle = x + width / 2;
  return (
    <g class={`az-routes__node az-routes__node--${by}`}>
      <rect x={x} y={y} width={width} height={height} rx="12" />
      {lines.map((line, at) => (
        <text
          x={middle}
          y={y + 8 + LINE * at + 14}
          text-anchor="middle"
          class={at === lines.length - 1 ? 'az-routes__n' : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

function Count({ edge }: { edge: LaidEdge }) {
  const width = String(edge.count).length * 8 + 8;
  return (
    <g class="az-routes__count">
      <rect x={edge.x - width / 2} y={edge.y - 10} width={width} height="20" rx="8" />
      <text x={edge.x} y={edge.y + 5} text-anchor="middle">
        {edge.count}
      </text>
    </g>
  );
}
