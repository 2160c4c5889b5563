import { finishBlinding, startBlinding } from '../src/judge/device/blind.ts';
import { sealVerdict } from '../src/judge/device/seal.ts';
import {
  type Answers,
  type Bucket,
  collectorPaths,
  type KeyList,
  type Token,
} from '../src/judge/protocol/index.ts';

/** What a customer's device does, with the same code: blinds, takes the envelope off, seals, sends. */
export type Device = {
  blinded: string;
  judge(signature: string, answers: Answers, collector: string): Promise<boolean>;
};

export const deviceFor = async (place: Bucket, { lines }: KeyList): Promise<Device> => {
  const key = lines.find((line) => line.kind === 'bucket' && line.bucket === place.bucket);
  const sealing = lines.find((line) => line.kind === 'sealing');
  if (key?.kind !== 'bucket' || sealing?.kind !== 'sealing') throw new Error('no such keys in the list');
  const blinding = await startBlinding(key.spki);
  return {
    blinded: blinding.blinded,
    async judge(blindSignature, answers, collector) {
      const signature = await finishBlinding(key.spki, blinding, blindSignature);
      const token: Token = { ...place, prepared: blinding.prepared, signature, key: blinding.key };
      const redemption = await sealVerdict(token, sealing.raw, answers, 1);
      const sent = await fetch(`${collector}${collectorPaths.redeem()}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: collector },
        body: JSON.stringify(redemption),
      });
      return sent.status === 204;
    },
  };
};
