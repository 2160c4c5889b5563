/**
 * Work that costs much, few at a time. Who waits is taken from each lane in turn, so that a crowd in one lane keeps
 * the others waiting for one piece of work at most; a lane that is full refuses.
 */
export type SlowLine = {
  /** @param lane who asks, such as a network */
  run<T>(lane: string, work: () => Promise<T>): Promise<T> | 'full';
};

export const slowLine = ({
  atOnce,
  perLane,
  inAll,
}: {
  atOnce: number;
  perLane: number;
  inAll: number;
}): SlowLine => {
  // A lane that was served goes to the back: a Map keeps the order in which lanes came.
  const lanes = new Map<string, (() => void)[]>();
  let [running, waiting] = [0, 0];

  const next = (): void => {
    const [first] = lanes;
    if (!first || running >= atOnce) return;
    const [lane, line] = first;
    lanes.delete(lane);
    const begin = line.shift();
    if (line.length > 0) lanes.set(lane, line);
    waiting--;
    running++;
    begin?.();
  };

  return {
    run(lane, work) {
      const line = lanes.get(lane) ?? [];
      if (line.length >= perLane || waiting >= inAll) return 'full';
      const turn = new Promise<void>((begin) => line.push(begin));
      lanes.set(lane, line);
      waiting++;
      next();
      return turn.then(work).finally(() => {
        running--;
        next();
      });
    },
  };
};
