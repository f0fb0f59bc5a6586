import './token.css';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Kind } from '../../scanners/core/model.ts';
import { DeviceDrawing } from '../icons/device-icon.tsx';

export type TokenState = 'found' | 'looking' | 'fail' | 'weak' | 'unknown' | 'pass';

const badges: Readonly<Record<'fail' | 'weak' | 'unknown' | 'pass', ReactNode>> = {
  pass: (
    <>
      <circle className="badge-ground" r="11" />
      <path d="M-4 .2-1.4 3 4.2-3" />
    </>
  ),
  weak: (
    <>
      <path className="badge-ground" d="M0-12 13 10.5H-13z" />
      <path d="M0-4.5V.6M0 4.2v.1" />
    </>
  ),
  fail: (
    <>
      <path className="badge-ground" d="M-4.7-11h9.4L11-4.7v9.4L4.7 11h-9.4L-11 4.7v-9.4z" />
      <path d="M-3-3 3 3M3-3-3 3" />
    </>
  ),
  unknown: (
    <>
      <circle className="badge-ground" r="11" />
      <path d="M-2.4-2.2a2.4 2.4 0 1 1 3.4 2.2C.2.4 0 .9 0 1.7M0 4.6v.1" />
    </>
  ),
};

interface SpotProps {
  x: number;
  y: number;
  label: string;
  onPress: () => void;
}

/** A real button over the drawing, so that keyboard and screen reader meet nothing unusual. */
function Press({ radius, label, onPress }: { radius: number } & Pick<SpotProps, 'label' | 'onPress'>) {
  return (
    <foreignObject x={-radius} y={-radius} width={2 * radius} height={2 * radius}>
      <Button className="token-button" aria-label={label} onPress={onPress} />
    </foreignObject>
  );
}

/** A device in the drawn house. */
export function Token({ x, y, label, kind, state, onPress }: SpotProps & { kind: Kind; state: TokenState }) {
  return (
    <g className={`token token-${state}`} transform={`translate(${x} ${y})`}>
      <title>{label}</title>
      {state === 'looking' && <circle className="ring ring-spin" r="35" />}
      <circle className="token-ground" r="30" />
      <svg x="-18" y="-18" width="36" height="36" viewBox="0 0 32 32" aria-hidden="true">
        <DeviceDrawing kind={kind} />
      </svg>
      {state !== 'found' && state !== 'looking' && (
        <g className={`badge ${state}`} transform="translate(22 22)">
          {badges[state]}
        </g>
      )}
      <Press radius={31} label={label} onPress={onPress} />
    </g>
  );
}

/** The devices that a full room has no space for. */
export function MoreToken({
  x,
  y,
  label,
  count,
  onPress,
  small,
}: SpotProps & { count: number; small: boolean }) {
  const radius = small ? 17 : 26;
  return (
    <g className="token" transform={`translate(${x} ${y})`}>
      <circle className="token-ground" r={radius} />
      <text className="token-count" y="6">
        +{count}
      </text>
      <Press radius={radius} label={label} onPress={onPress} />
    </g>
  );
}
