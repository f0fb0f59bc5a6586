import type { Judgement, Observation, Proof, Result, ServiceAddress } from '../core/model.ts';
import type { Text } from '../core/text.ts';

/** What a judgement rests on: observations of one fact, or of several. */
type Evidence = readonly Observation[] | Observation;

interface Words {
  readonly reason: Text;
  /** Measured unless told. */
  readonly proof?: Proof;
}

function judgement(result: Result, seen: Evidence, { reason, proof }: Words): Judgement {
  const observations: readonly Observation[] = Array.isArray(seen) ? seen : [seen].flat();
  const [first] = observations;
  const service: ServiceAddress | undefined = observations.length === 1 ? first?.service : undefined;
  return {
    result,
    proof: proof ?? (result === 'unknown' || result === 'not-applicable' ? 'none' : 'measured'),
    reason,
    evidence: observations.map((o) => o.id),
    ...(service && { service }),
  };
}

/** Each takes the observations that prove it; a single one also says on which service. */
export const passed = (seen: Evidence, reason: Text, proof?: Proof) =>
  judgement('pass', seen, { reason, ...(proof && { proof }) });
export const weak = (seen: Evidence, reason: Text, proof?: Proof) =>
  judgement('weak', seen, { reason, ...(proof && { proof }) });
export const failed = (seen: Evidence, reason: Text, proof?: Proof) =>
  judgement('fail', seen, { reason, ...(proof && { proof }) });
export const unknown = (seen: Evidence, reason: Text) => judgement('unknown', seen, { reason });
