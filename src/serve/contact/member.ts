/** A colleague as her customer may know them, of whatever organisation. */
export type Member = {
  id: string;
  organisationId: string;
  name: string;
  phone: string | null;
  hours: string | null;
  pronoun: 'zij' | 'hij' | 'die';
  portrait: string;
  active: boolean;
};
