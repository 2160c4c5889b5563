const NAME = /^aanzet-\d{8}T\d{6}Z\.backup$/;

/** 'aanzet-20260310T023000Z.backup': by name is by age. */
export const backupName = (at: Date): string =>
  `aanzet-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.backup`;

/** Which files in the folder of backups are too many; what has another name was put there by someone else. */
export const tooMany = (names: readonly string[], keep: number): string[] =>
  names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .slice(Math.max(1, keep));
