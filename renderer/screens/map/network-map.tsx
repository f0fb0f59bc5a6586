import { useTranslation } from 'react-i18next';
import { useDeviceName } from '../../device/device-name.ts';
import type { Placed } from '../../device/standing.ts';
import { type HouseToken, litRooms, RoomNames, Tokens } from '../../drawings/house-cutaway.tsx';
import { Outside, Rooms, Walls } from '../../drawings/house-shell.tsx';
import { type Room, roomOf, rooms, standIn } from '../../drawings/rooms.ts';
import { openDoors } from './open-doors.ts';

interface Place {
  readonly token: HouseToken;
  readonly room: Room;
  readonly x: number;
  readonly y: number;
}

/** Where every token that has space stands. */
const placesOf = (tokens: readonly HouseToken[]): readonly Place[] =>
  rooms.flatMap((room) =>
    standIn(
      room,
      tokens.filter((token) => roomOf(token.kind) === room),
    ).shown.map(({ item, x, y }) => ({ token: item, room, x, y })),
  );

/** The middle of the house, where the wire goes up from the router. */
const trunk = { x: 335, up: 318, down: 522, top: 158 };

/** One wire along each floor, from its first to its last device. */
function floorWire(places: readonly Place[], y: number): string {
  const along = places.filter((one) => one.room !== 'outside' && one.y === y).map((one) => one.x);
  if (along.length === 0) return '';
  return `M${Math.min(trunk.x, ...along)} ${y}H${Math.max(trunk.x, ...along)}`;
}

function Wires({ places }: { places: readonly Place[] }) {
  const top = places.some((one) => one.room === 'attic')
    ? trunk.top
    : places.some((one) => one.y === trunk.up)
      ? trunk.up
      : trunk.down;
  return (
    <>
      <path className="wire" d={`M${trunk.x} ${trunk.down}V${top}`} />
      <path className="wire" d={`${floorWire(places, trunk.up)}${floorWire(places, trunk.down)}`} />
      <path className="wire" d="M-92 620V682A14 14 0 0 0-78 696H306A14 14 0 0 0 320 682V540" />
    </>
  );
}

/** From the router to a device, beside the other wires, so that both can be seen. */
function wayTo({ room, x, y }: Place): string {
  if (room === 'router') return '';
  if (room === 'outside') {
    return `M350 556V664A14 14 0 0 0 364 678H714A14 14 0 0 0 728 664V${y + 14}A14 14 0 0 0 714 ${y}H706`;
  }
  if (y === trunk.down) return `M${trunk.x} ${y + 40}H${x}V${y + 34}`;
  return `M${trunk.x + 8} ${trunk.down - 30}V${y + 40}H${x}V${y + 34}`;
}

function OpenWays({ places, open }: { places: readonly Place[]; open: ReadonlySet<string> }) {
  const ways = places.filter((one) => open.has(one.token.id));
  if (ways.length === 0) return null;
  return (
    <>
      <path className="wire wire-open" d="M-74 620V664A14 14 0 0 0-60 678H321A14 14 0 0 0 335 664V556" />
      {ways.map((one) => (
        <path key={one.token.id} className="wire wire-open" d={wayTo(one)} />
      ))}
    </>
  );
}

/** Longest name that has space under a token, by how many stand in its room. */
const longestName = [18, 18, 10, 9];
/** Longest two names that have space side by side when three stand in a room. */
const longestPair = 15;
/** Where they have not, the name in the middle stands a line lower. */
const lower = 19;

interface NamesProps {
  places: readonly Place[];
  /** What a device may be called, the best name first. */
  namesOf: (id: string) => readonly string[];
}

function Names({ places, namesOf }: NamesProps) {
  const nameIn = (room: Room, id: string, beside: number) =>
    room === 'attic' ? '' : (namesOf(id).find((name) => name.length <= (longestName[beside] ?? 8)) ?? '');
  return rooms.flatMap((room) => {
    const here = places.filter((one) => one.room === room);
    const names = here.map(({ token }) => nameIn(room, token.id, here.length));
    const [first = '', middle = '', last = ''] = names;
    const tight = here.length > 2 && middle.length + Math.max(first.length, last.length) > longestPair;
    return here.map(({ token, x, y }, at) => (
      <text
        key={token.id}
        className={room === 'outside' ? 'token-name token-name-out' : 'token-name'}
        x={x}
        y={y + 53 + (tight && at === 1 ? lower : 0)}
      >
        {names[at]}
      </text>
    ));
  });
}

interface MapProps {
  placed: readonly Placed[];
  onOpen: (device: string) => void;
  onMore: () => void;
}

/** The house cut open, with its wires, and the internet beside it. */
export function NetworkMap({ placed, onOpen, onMore }: MapProps) {
  const { t } = useTranslation(['map', 'common']);
  const deviceName = useDeviceName();
  const tokens = placed.map(
    ({ device, standing }): HouseToken => ({ id: device.id, kind: device.kind, state: standing }),
  );
  const byId = new Map(placed.map(({ device }) => [device.id, device]));
  const nameOf = ({ id, state }: HouseToken) => {
    const device = byId.get(id);
    const answer = state === 'found' || state === 'looking' ? '' : t(`common:answer.${state}`);
    return t('token', { device: device ? deviceName(device) : '', answer });
  };
  const places = placesOf(tokens);
  const open = new Set(openDoors(placed).map((one) => one.device.id));
  const namesOf = (id: string) => {
    const device = byId.get(id);
    if (device === undefined || device.role === 'gateway') return [];
    return [deviceName(device), t(`map:short.${device.kind}`)];
  };
  return (
    <figure className="network-map">
      <svg viewBox="-182 10 940 716">
        <title>{t('house')}</title>
        <path
          className="a-grass"
          d="M-162 650H736a14 14 0 0 1 14 14v36a22 22 0 0 1-22 22H-154a22 22 0 0 1-22-22v-36a14 14 0 0 1 14-14z"
        />
        <Outside />
        <Rooms on={litRooms(tokens)} />
        <Walls />
        <Wires places={places} />
        <OpenWays places={places} open={open} />
        <RoomNames />
        <path
          className="a-sky a-outline"
          d="M-142 622a32 32 0 0 1 2-64 46 46 0 0 1 86-14 38 38 0 0 1 30 78z"
        />
        <text className="token-name token-name-out" x="-84" y="582">
          {t('the')}
        </text>
        <text className="token-name token-name-out" x="-84" y="604">
          {t('internet')}
        </text>
        <Tokens tokens={tokens} nameOf={nameOf} onOpen={onOpen} onMore={onMore} />
        <Names places={places} namesOf={namesOf} />
      </svg>
    </figure>
  );
}
