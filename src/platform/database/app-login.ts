import type { Settings } from '../settings.ts';
import { keptSecret } from './embedded/secrets.ts';
import type { AppRole } from './migrate.ts';

/** The login that the operator named, or one of our own whose password is kept with the data. */
export function appRoleFor({ data, appDatabaseUrl }: Settings): AppRole {
  if (appDatabaseUrl === undefined) return { name: 'aanzet_app', password: keptSecret(data, 'app-role') };
  const { username, password } = new URL(appDatabaseUrl);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** The same server and database, with the application's login. */
export function appUrlFrom(ownerUrl: string, { name, password }: AppRole): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(name);
  url.password = encodeURIComponent(password);
  return url.href;
}
