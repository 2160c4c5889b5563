import type { Actor } from '../../../platform/database/actors.ts';
import type { Visit } from '../../../platform/http/visit.ts';

/** A manager of a provider comes this far, as a policy can't know which organisation is the desk. */
export const editorHere = ({ actor, site }: Visit): Actor | undefined => {
  if (actor.kind === 'operator') return actor;
  const isDesk = actor.kind === 'member' && actor.organisation === site.deskOrganisation;
  return isDesk ? { ...actor, right: 'edit-words' } : undefined;
};

/** As it is told in the history. */
export const editorName = ({ actor, name }: Visit): string =>
  actor.kind === 'operator' ? (actor.email ?? name ?? '') : (name ?? '');
