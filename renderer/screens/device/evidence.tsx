import { useTranslation } from 'react-i18next';
import type { CheckEntry } from '../../../electron/ipc-contract.ts';
import type {
  Attempt,
  DeviceReport,
  Observation,
  Proof,
  ServiceAddress,
} from '../../../scanners/core/model.ts';
import type { Text } from '../../../scanners/core/text.ts';
import { Hint } from '../../components/note.tsx';
import { useLanguage } from '../../i18n.ts';
import type { IconName } from '../../icons/icon.tsx';
import { useApp, useScan } from '../../stores/stores.ts';
import { Said } from '../../words/said.tsx';

const proofIcons: Readonly<Record<Proof, IconName>> = {
  measured: 'measured',
  manufacturer: 'maker',
  owner: 'person',
  none: 'unknown',
};

/** How an answer is known, as a tag: a dial, a factory, a person, or a dashed ring. */
export function ProofTag({ proof }: { proof: Proof }) {
  const { t } = useTranslation('common');
  return <Hint icon={proofIcons[proof]}>{t(`proof.${proof}`)}</Hint>;
}

/** The values inside an observation that a person can read, as one line. */
function readable(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(readable).filter(Boolean).join(', ');
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${readable(inner)}`)
    .join(' · ');
}

const mostSaid = 4;

function useObservations(ids: readonly string[]): readonly Observation[] {
  const observations = useScan((state) => state.detail?.observations);
  const wanted = new Set(ids);
  return (observations ?? []).filter((one) => wanted.has(one.id)).slice(0, mostSaid);
}

function Where({ device, service }: { device: DeviceReport; service: ServiceAddress | undefined }) {
  const { t } = useTranslation('device');
  const known = device.services.find(
    (one) => one.port === service?.port && one.transport === service.transport,
  );
  return (
    <>
      <code>{device.addresses[0]}</code>
      {service && (
        <>
          {', '}
          {known?.protocol
            ? t('evidence.service', { protocol: known.protocol, port: service.port })
            : t('evidence.page', { port: service.port })}
        </>
      )}
    </>
  );
}

function Attempts({ attempts }: { attempts: readonly Attempt[] }) {
  const { t } = useTranslation('device');
  return (
    <>
      <dt>{t('evidence.tried')}</dt>
      <dd>
        {attempts.map(({ account, at, outcome }) => (
          <p key={`${account} ${at}`}>{t(`evidence.attempt.${outcome}`, { account })}</p>
        ))}
      </dd>
    </>
  );
}

/** Checks of which a sign-in is the measurement. */
const bySigningIn = new Set(['default-password', 'any-password-accepted', 'unlimited-login-attempts']);

/** Of the ways to a check's answer, the one that this answer came by. */
function wayTaken(ways: CheckEntry['ways'], proof: Exclude<Proof, 'none'>): CheckEntry['ways'][number] {
  if (proof === 'owner') return 'owner';
  if (proof === 'manufacturer') return 'maker';
  return ways.find((way) => way !== 'owner' && way !== 'maker') ?? ways[0];
}

interface EvidenceProps {
  device: DeviceReport;
  check: string;
  reason: Text;
  proof: Proof;
  observations: readonly string[];
  service?: ServiceAddress | undefined;
}

/** How we know: the second level, with addresses, ports and the device's own words. */
export function Evidence({ device, check, reason, proof, observations, service }: EvidenceProps) {
  const { t } = useTranslation('device');
  const { say } = useLanguage();
  const entry = useApp((state) => state.catalogue?.checks.find((one) => one.id === check));
  const seen = useObservations(observations);
  return (
    <section className="evidence">
      <div className="row spread">
        <h4 className="strong">{t('evidence.title')}</h4>
        <ProofTag proof={proof} />
      </div>
      <dl>
        {entry && proof !== 'none' && (
          <>
            <dt>{t('evidence.did')}</dt>
            <dd>{t(`evidence.way.${wayTaken(entry.ways, proof)}`)}</dd>
          </>
        )}
        <dt>{t('evidence.happened')}</dt>
        <dd>{say(reason)}</dd>
        {proof === 'measured' && (
          <>
            <dt>{t('evidence.where')}</dt>
            <dd>
              <Where device={device} service={service ?? seen.find((one) => one.service)?.service} />
            </dd>
          </>
        )}
        {seen.length > 0 && (
          <>
            <dt>{t('evidence.said')}</dt>
            <dd className="stack">
              {seen.map((one) => (
                <p key={one.id}>
                  <Said words={readable(one.value).slice(0, 300)} whole />
                </p>
              ))}
            </dd>
          </>
        )}
        {bySigningIn.has(check) && device.attempts.length > 0 && <Attempts attempts={device.attempts} />}
        {entry?.psti && proof !== 'none' && (
          <>
            <dt>{t('evidence.law')}</dt>
            <dd>{t('evidence.lawNote')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
