/**
 * Gathers what comes in while one commit is under way and commits it together: one flush of the disk for many.
 * In each group one commit at a time, in the order of arrival; groups (an organisation's quarter) go side by side.
 * @param commit all or nothing: answers in the order of its items, or throws for all of them
 * @param most so many items at once, at most
 */
export const groupCommit = <Item, Answer>(
  commit: (group: string, items: readonly Item[]) => Promise<readonly Answer[]>,
  most: number,
): ((group: string, item: Item) => Promise<Answer>) => {
  type Waiting = { item: Item; resolve(answer: Answer): void; reject(error: unknown): void };
  const groups = new Map<string, Waiting[]>();
  const run = async (group: string, waiting: Waiting[]): Promise<void> => {
    // What arrives in the same turn of the loop goes along.
    await new Promise((next) => setImmediate(next));
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        const answers = await commit(
          group,
          batch.map(({ item }) => item),
        );
        for (const [at, one] of batch.entries()) one.resolve(answers[at] as Answer);
      } catch (error) {
        for (const one of batch) one.reject(error);
      }
    }
    groups.delete(group);
  };
  return (group, item) =>
    new Promise((resolve, reject) => {
      const waiting = groups.get(group);
      if (waiting) {
        waiting.push({ item, resolve, reject });
        return;
      }
      const fresh = [{ item, resolve, reject }];
      groups.set(group, fresh);
      void run(group, fresh);
    });
};
