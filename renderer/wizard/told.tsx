import type { CheckResult } from '../../scanners/core/model.ts';
import { Chip } from '../components/chip.tsx';
import { useLanguage } from '../i18n.ts';

/** A few checks that were looked at together: each one's answer and its reason, a line each. */
export function Told({ results }: { results: readonly CheckResult[] }) {
  const { say } = useLanguage();
  return (
    <ul className="told">
      {results.map(({ id, result, reason }) => (
        <li key={id}>
          <Chip answer={result} />
          <span>{say(reason)}</span>
        </li>
      ))}
    </ul>
  );
}
