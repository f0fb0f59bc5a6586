import type { ReactElement } from 'react';
import type { Kind } from '../../scanners/core/model.ts';
import { indoorDevices } from './indoor-devices.tsx';
import { moreDevices } from './more-devices.tsx';

const drawings: Readonly<Record<Kind, ReactElement>> = { ...indoorDevices, ...moreDevices };

/** The drawing of a kind of device, for use inside another drawing. */
export function DeviceDrawing({ kind }: { kind: Kind }) {
  return drawings[kind];
}

/** A device as a small picture. Its name always stands beside it, so a screen reader skips it. */
export function DeviceIcon({ kind }: { kind: Kind }) {
  return (
    <svg className="device-icon" viewBox="0 0 32 32" aria-hidden="true">
      <DeviceDrawing kind={kind} />
    </svg>
  );
}

/** The window in which a device stands; dashed and unlit while we do not know what it is. */
export function Tile({ kind, size }: { kind: Kind; size?: 'small' | 'large' }) {
  const classes = ['tile', size && `tile-${size}`, kind === 'unknown' && 'tile-unknown'];
  return (
    <span className={classes.filter(Boolean).join(' ')}>
      <DeviceIcon kind={kind} />
    </span>
  );
}
