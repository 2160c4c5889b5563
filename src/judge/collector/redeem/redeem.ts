import { phaseOf, type RedeemRefusal } from '../../protocol/index.ts';
import type { CollectorParts } from '../parts.ts';
import { checkRedemption, commitmentOf, tokenOf } from './check-redemption.ts';
import { readRedemption } from './read-redemption.rules.ts';

export type Redeemed = { kind: 'kept' } | { kind: 'refused'; reason: Exclude<RedeemRefusal, 'too-many'> };
/** @param text the body of the request, as it came */
export type Redeem = (text: string) => Promise<Redeemed>;

/** Takes in what a device sent: signed blindly by the key of its bucket, and by the token's own key. */
export const redeeming =
  (parts: Pick<CollectorParts, 'quarterKeys' | 'keep' | 'today' | 'counts'>): Redeem =>
  async (text) => {
    const refused = (reason: Exclude<RedeemRefusal, 'too-many'>): Redeemed => ({ kind: 'refused', reason });
    const sent = readRedemption(text);
    if (!sent) return refused('malformed');
    const { organisation, quarter, bucket } = sent;
    if (phaseOf(quarter, parts.today()) === 'closed') return refused('closed');
    const key = (await parts.quarterKeys.of(organisation, quarter))?.get(bucket);
    if (!key) return refused('no-such-bucket');
    const commitment = commitmentOf(sent.blob);
    const checked = await checkRedemption(key.publicKey, sent, commitment);
    if (checked !== 'fine') return refused(checked);
    const { prepared, signature, version, blob, deviceSignature } = sent;
    const token = tokenOf(prepared);
    const content = { bucket, token, prepared, signature, version, blob, commitment, deviceSignature };
    const fate = await parts.keep(organisation, quarter, { ...content, route: 'device' });
    if (fate !== 'kept') return refused(fate);
    parts.counts.add('redeemed');
    return { kind: 'kept' };
  };
