import type { Visit } from '../../platform/http/visit.ts';
import { configurationOf, forgetConfiguration } from './discovery.ts';
import { inShort } from './failure.rules.ts';
import type { IdentityProvider } from './provider.ts';

/** What a service says of itself, as far as it matters to us. */
export type Seen =
  | {
      kind: 'found';
      pkce: boolean;
      iss: boolean;
      algorithms: readonly string[];
      acr: readonly string[];
      signsOut: boolean;
    }
  | { kind: 'away'; why: string };

/** Asks anew how the service works; nobody signs in. */
export const testProvider = async (visit: Visit, provider: IdentityProvider): Promise<Seen> => {
  forgetConfiguration(provider);
  return seeProvider(visit, provider);
};

export const seeProvider = async (visit: Visit, provider: IdentityProvider): Promise<Seen> => {
  try {
    const server = (await configurationOf(visit, provider)).serverMetadata();
    return {
      kind: 'found',
      pkce: server.supportsPKCE(),
      iss: server.authorization_response_iss_parameter_supported === true,
      algorithms: server.id_token_signing_alg_values_supported ?? ['RS256'],
      acr: server.acr_values_supported ?? [],
      signsOut: server.end_session_endpoint !== undefined,
    };
  } catch (error) {
    return { kind: 'away', why: inShort(error) };
  }
};
