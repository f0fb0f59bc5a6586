/** Which room of the drawn house a kind of device stands in. Rooms stand for kinds, never for places. */
import type { Kind } from '../../scanners/core/model.ts';

export const rooms = ['attic', 'screens', 'desk', 'care', 'paper', 'router', 'power', 'outside'] as const;
export type Room = (typeof rooms)[number];

const homes: Readonly<Record<Kind, Room>> = {
  router: 'router',
  'access-point': 'router',
  switch: 'router',
  printer: 'paper',
  nas: 'paper',
  server: 'paper',
  computer: 'desk',
  phone: 'desk',
  tablet: 'desk',
  wearable: 'desk',
  tv: 'screens',
  'media-player': 'screens',
  speaker: 'screens',
  'voice-assistant': 'screens',
  console: 'screens',
  toy: 'screens',
  hub: 'power',
  light: 'power',
  plug: 'power',
  thermostat: 'power',
  sensor: 'power',
  appliance: 'power',
  vacuum: 'power',
  'ev-charger': 'power',
  solar: 'power',
  camera: 'outside',
  doorbell: 'outside',
  lock: 'outside',
  alarm: 'outside',
  intercom: 'outside',
  telecare: 'care',
  unknown: 'attic',
};

export const roomOf = (kind: Kind): Room => homes[kind];

/** Where the first token of a room stands in the drawing, which way the next ones go, and how many have room. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly most: number;
}

export const spots: Readonly<Record<Room, Spot>> = {
  attic: { x: 330, y: 158, dx: 70, dy: 0, most: 3 },
  desk: { x: 174, y: 318, dx: 68, dy: 0, most: 3 },
  care: { x: 335, y: 318, dx: 68, dy: 0, most: 1 },
  paper: { x: 491, y: 318, dx: 66, dy: 0, most: 3 },
  screens: { x: 174, y: 522, dx: 68, dy: 0, most: 3 },
  router: { x: 335, y: 522, dx: 68, dy: 0, most: 1 },
  power: { x: 491, y: 522, dx: 66, dy: 0, most: 3 },
  outside: { x: 676, y: 378, dx: 0, dy: 100, most: 2 },
};

export interface Standing<T> {
  readonly item: T;
  readonly x: number;
  readonly y: number;
}

/** Two in a room stand further apart than three. */
const roomier = 1.4;

/** Stands the things of one room side by side around its middle. What has no room is counted. */
export function standIn<T>(room: Room, items: readonly T[]): { shown: readonly Standing<T>[]; more: number } {
  const { x, y, dx, dy, most } = spots[room];
  const fits = items.length > most ? Math.max(1, most - 1) : items.length;
  const slots = items.length > most && most > 1 ? most : fits;
  const start = dx === 0 ? 0 : -(slots - 1) / 2;
  const apart = slots === 2 ? dx * roomier : dx;
  const shown = items
    .slice(0, fits)
    .map((item, at) => ({ item, x: x + (start + at) * apart, y: y + (start + at) * dy }));
  return { shown, more: items.length - fits };
}

/** Where the "+4" of a full room stands. */
export function moreSpot(room: Room): { x: number; y: number } {
  const { x, y, dx, dy, most } = spots[room];
  if (most === 1) return { x: x + 30, y: y - 30 };
  const last = dx === 0 ? most - 1 : (most - 1) / 2;
  return { x: x + last * dx, y: y + last * dy };
}
