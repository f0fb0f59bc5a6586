import { useTranslation } from 'react-i18next';
import type { Kind } from '../../scanners/core/model.ts';
import { Outside, Rooms, Walls } from './house-shell.tsx';
import { moreSpot, type Room, roomOf, rooms, standIn } from './rooms.ts';
import { MoreToken, Token, type TokenState } from './token.tsx';

export interface HouseToken {
  readonly id: string;
  readonly kind: Kind;
  readonly state: TokenState;
}

const names: readonly { room: Room; x: number; y: number; middle?: boolean }[] = [
  { room: 'attic', x: 330, y: 216, middle: true },
  { room: 'desk', x: 84, y: 258 },
  { room: 'care', x: 335, y: 258, middle: true },
  { room: 'paper', x: 406, y: 258 },
  { room: 'screens', x: 84, y: 462 },
  { room: 'router', x: 335, y: 462, middle: true },
  { room: 'power', x: 406, y: 462 },
];

/** Which rooms have something in them. */
export const litRooms = (tokens: readonly HouseToken[]): ReadonlySet<Room> =>
  new Set(tokens.map((token) => roomOf(token.kind)));

export function RoomNames() {
  const { t } = useTranslation('common');
  return (
    <>
      {names.map(({ room, x, y, middle }) => (
        <text key={room} className={middle ? 'room-name room-name-middle' : 'room-name'} x={x} y={y}>
          {t(`room.${room}`)}
        </text>
      ))}
      <text className="room-name room-name-middle room-name-out" x="676" y="312">
        {t('room.outside')}
      </text>
      <text className="room-name room-name-middle room-name-out" x="676" y="333">
        {t('room.outside2')}
      </text>
    </>
  );
}

interface TokensProps {
  tokens: readonly HouseToken[];
  /** What a screen reader says of a device that is drawn, and what the tooltip shows. */
  nameOf: (token: HouseToken) => string;
  onOpen: (id: string) => void;
  onMore: (room: Room) => void;
}

/** Every device in its room; what has no space is behind a "+4". */
export function Tokens({ tokens, nameOf, onOpen, onMore }: TokensProps) {
  const { t } = useTranslation('common');
  return rooms.map((room) => {
    const { shown, more } = standIn(
      room,
      tokens.filter((token) => roomOf(token.kind) === room),
    );
    return (
      <g key={room}>
        {shown.map(({ item, x, y }) => (
          <Token
            key={item.id}
            kind={item.kind}
            state={item.state}
            label={nameOf(item)}
            x={x}
            y={y}
            onPress={() => onOpen(item.id)}
          />
        ))}
        {more > 0 && (
          <MoreToken
            {...moreSpot(room)}
            small={shown.length === 1}
            count={more}
            label={t('moreInRoom', { count: more })}
            onPress={() => onMore(room)}
          />
        )}
      </g>
    );
  });
}

/** The home, cut open: each device found stands in a room for its kind. */
export function HouseCutaway({ label, ...tokens }: TokensProps & { label: string }) {
  return (
    <svg className="house-cutaway" viewBox="4 4 744 704">
      <title>{label}</title>
      <ellipse className="a-grass" cx="372" cy="672" rx="366" ry="30" />
      <Outside />
      <Rooms on={litRooms(tokens.tokens)} />
      <Walls />
      <RoomNames />
      <Tokens {...tokens} />
    </svg>
  );
}
