import { Graph, layout } from '@dagrejs/dagre';

export type GraphNode = { id: string; lines: string[]; by: 'customer' | 'us' | 'nobody' };
export type GraphEdge = { from: string; to: string; count: number };
export type LaidNode = GraphNode & { x: number; y: number; width: number; height: number };
export type LaidEdge = GraphEdge & { path: string; thickness: number; x: number; y: number };
export type LaidGraph = { width: number; height: number; nodes: LaidNode[]; edges: LaidEdge[] };

const LETTER = 8;
export const LINE = 19;
const MARGIN = 12;
const THIN = 1.5;
const THICK = 8;

type Point = { x: number; y: number };

/**
 * Lays boxes in layers, first steps on top, and draws arrows between them; the thicker, the more often.
 * Sizes in pixels at the usual size of letters; the picture grows with the letters.
 */
export const layGraph = (nodes: readonly GraphNode[], edges: readonly GraphEdge[]): LaidGraph => {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 34, edgesep: 14, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, lines } of nodes) {
    const widest = Math.max(...lines.map((line) => line.length));
    graph.setNode(id, { width: Math.max(64, widest * LETTER + 24), height: lines.length * LINE + 16 });
  }
  for (const { from, to, count } of edges)
    graph.setEdge(from, to, {
      width: String(count).length * LETTER + 10,
      height: LINE,
      labelpos: 'c',
      weight: count,
    });
  layout(graph);
  const most = Math.max(1, ...edges.map(({ count }) => count));
  const size = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: nodes.map((node) => {
      const { x, y, width, height } = graph.node(node.id) as LaidNode;
      return { ...node, x: x - width / 2, y: y - height / 2, width, height };
    }),
    edges: edges.map((edge) => {
      const { points, x, y } = graph.edge(edge.from, edge.to) as { points: Point[]; x: number; y: number };
      return {
        ...edge,
        path: curve(points),
        thickness: THIN + ((THICK - THIN) * edge.count) / most,
        x,
        y,
      };
    }),
  };
};

const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Through the middles between the points, so that no corner stays. */
const curve = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  let path = `M ${at(first)}`;
  rest.forEach((point, place) => {
    const next = rest[place + 1];
    path += ` Q ${at(point)} ${at(next ? middle(point, next) : last)}`;
  });
  return rest.length === 0 ? `${path} L ${at(last)}` : path;
};
