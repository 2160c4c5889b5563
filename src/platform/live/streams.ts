import type { Logger } from '../log/log.ts';
import type { Bell } from './bell.ts';
import type { Topic } from './ring.sql.ts';
import { STREAM_LIMITS, type StreamLimits } from './stream-limits.rules.ts';

export type Wish = {
  topics: readonly Topic[];
  /** whose stream it is: a person or member, in this session */
  who: string;
  network: string;
  /** the session in which it was asked: ended there, ended here */
  session: string | undefined;
  /** was there something new already, between the page and this stream? Asked once the stream listens */
  missed(): Promise<boolean>;
  /** may she still be told? Asked again at each heartbeat */
  holds(): Promise<boolean>;
};
/** Server-sent events that say only 'something is new'. */
export type Streams = {
  /** undefined when there are too many already */
  open(wish: Wish): ReadableStream<Uint8Array> | undefined;
  count(): number;
  /** ends them all: a graceful stop waits for nobody's open page */
  end(): void;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
// The element in the page comes back by itself; this is for a browser that is quicker.
const HELLO = bytes('retry: 5000\n\n');
const NEWS = bytes('event: nieuws\ndata: 1\n\n');
const BEAT = bytes(': \n\n');

type Open = { who: string; network: string; since: number; beat(): Promise<void>; close(): void };

/** @param every how often a heartbeat is sent and the right to listen looked at, in milliseconds */
export const keepStreams = (
  bell: Bell,
  log: Logger,
  { every = 20_000, limits = STREAM_LIMITS }: { every?: number; limits?: StreamLimits } = {},
): Streams => {
  const all = new Set<Open>();
  let ended = false;
  const timer = setInterval(() => void beatAll(), every).unref();

  const beatAll = async (): Promise<void> => {
    // One after the other: a thousand open pages must not take the connections from who asks something.
    for (const one of [...all]) {
      if (Date.now() - one.since > limits.minutes * 60_000) one.close();
      else await one.beat().catch(() => one.close());
    }
  };
  const countOf = (key: 'who' | 'network', value: string): number =>
    [...all].filter((one) => one[key] === value).length;

  return {
    count: () => all.size,
    open(wish) {
      const { who, network } = wish;
      if (
        ended ||
        all.size >= limits.inAll ||
        countOf('who', who) >= limits.perPerson ||
        countOf('network', network) >= limits.perNetwork
      )
        return undefined;
      let leave = (): void => {};
      return new ReadableStream<Uint8Array>({
        start(controller) {
          const own: Topic[] = wish.session ? [`session:${wish.session}`] : [];
          const close = (): void => {
            leave();
            try {
              controller.close();
            } catch {
              // Closed by the other side a moment before.
            }
          };
          const beat = async (): Promise<void> => {
            if (!(await wish.holds())) close();
            else if (all.has(open)) controller.enqueue(BEAT);
          };
          const open: Open = { who, network, since: Date.now(), beat, close };
          const deaf = bell.hear([...wish.topics, ...own], (topic) => {
            if (topic.startsWith('session:')) void beat().catch(close);
            else if (all.has(open)) controller.enqueue(NEWS);
          });
          all.add(open);
          leave = () => {
            all.delete(open);
            deaf();
          };
          controller.enqueue(HELLO);
          wish.missed().then(
            (yes) => {
              if (yes && all.has(open)) controller.enqueue(NEWS);
            },
            (error: unknown) => {
              log.warn({ err: error }, 'a stream could not look what was missed');
              close();
            },
          );
        },
        cancel: () => leave(),
      });
    },
    end() {
      ended = true;
      clearInterval(timer);
      for (const one of [...all]) one.close();
    },
  };
};
