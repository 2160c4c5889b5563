/** How a group is called in the public list: in Dutch, as the list is one for everybody. */
export const labelOf = (
  { teamLabel, serviceLabel }: { teamLabel: string | null; serviceLabel: string | null },
  alone: boolean,
): string => {
  if (serviceLabel === null) return alone ? 'Alle zorg' : 'Andere zorg';
  return teamLabel === null ? serviceLabel : `${serviceLabel}, ${teamLabel}`;
};
