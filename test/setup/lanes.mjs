/** Runs jobs so many at a time, in their order; begins no more once it is over. */
export async function lanes(width, jobs, over) {
  const left = [...jobs];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let job = left.shift(); job !== undefined && !over(); job = left.shift()) await job();
    }),
  );
}
