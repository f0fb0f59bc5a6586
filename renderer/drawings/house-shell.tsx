import './drawing.css';
import type { Room } from './rooms.ts';

/** Sky, garden, chimney and roof: what stands behind the rooms. */
export function Outside() {
  return (
    <>
      <circle className="a-lamp a-half" cx="118" cy="96" r="27" />
      <circle className="a-moonbite" cx="130" cy="88" r="24" />
      <g className="a-stars">
        <circle cx="208" cy="62" r="2" />
        <circle cx="56" cy="150" r="2" />
        <circle cx="560" cy="74" r="2" />
        <circle cx="640" cy="128" r="2" />
        <circle cx="706" cy="60" r="2" />
      </g>
      <rect className="a-brick-2" x="27" y="566" width="10" height="106" rx="3" />
      <ellipse className="a-leaf" cx="32" cy="510" rx="25" ry="78" />
      <path className="a-twigs" d="M32 462v112M32 528l12-11M32 548l-11-10" />
      <rect className="a-brick-2" x="452" y="46" width="44" height="90" />
      <rect className="a-stone" x="445" y="40" width="58" height="10" rx="2" />
      <path className="a-brick" d="M455 18h14v23h-14zM479 18h14v23h-14z" />
      <path className="a-roof" d="M28 228 330 40 632 228z" />
    </>
  );
}

const lit = (on: boolean) => (on ? 'room-lit' : undefined);

/** The rooms and their furniture. A room lights up when something is found in it. */
export function Rooms({ on }: { on: ReadonlySet<Room> }) {
  return (
    <>
      <g className={lit(on.has('attic'))}>
        <path className="room" d="M94 225 330 78 566 225z" />
        <path
          className="furniture"
          d="M170 194h42v30h-42zM186 172h30v22h-30zM452 190h46v34h-46zM434 224v-24h12v24z"
        />
      </g>
      <g className={lit(on.has('desk'))}>
        <path className="room" d="M70 230h208v200H70z" />
        <path
          className="furniture"
          d="M84 430v-46h82v46h-8v-38H92v38zM186 430v-28a8 8 0 0 1 8-8h18a8 8 0 0 1 8 8v28zM240 378h30v52h-30z"
        />
        <path className="furniture-gap" d="M240 396h30M240 413h30" />
      </g>
      <g className={lit(on.has('care'))}>
        <path className="room" d="M278 230h114v200H278z" />
        <path
          className="furniture"
          d="M288 430v-52h8v18h78a10 10 0 0 1 10 10v24h-7v-9h-81v9zM306 383h16a7 7 0 0 1 0 14h-16a7 7 0 0 1 0-14z"
        />
      </g>
      <g className={lit(on.has('paper'))}>
        <path className="room" d="M392 230h198v200H392z" />
        <path className="furniture" d="M404 388h112v42H404zM538 376h42v54h-42z" />
        <path className="furniture-gap" d="M460 394v30M538 394h42M538 412h42" />
      </g>
      <g className={lit(on.has('screens'))}>
        <path className="room" d="M70 434h208v214H70z" />
        <path
          className="furniture"
          d="M88 648v-48a14 14 0 0 1 14-14h90a14 14 0 0 1 14 14v12h1a9 9 0 0 1 9 9v8a9 9 0 0 1-9 9h-1v10h-12v-8h-94v8H88v-10h-1a9 9 0 0 1-9-9v-8a9 9 0 0 1 9-9h1zM240 648v-60h-12l8-24h18l8 24h-17v60z"
        />
      </g>
      <g className={lit(on.has('router'))}>
        <path className="room" d="M278 434h114v214H278z" />
        <path className="furniture" d="M282 648v-14h22v-14h22v-14h22v-14h22v-14h20v70z" />
      </g>
      <g className={lit(on.has('power'))}>
        <path className="room" d="M392 434h198v214H392z" />
        <path className="furniture" d="M402 588h128v60H402zM546 566h38v82h-38z" />
        <path className="furniture-gap" d="M402 597h128M444 602v42M486 602v42M546 600h38" />
      </g>
    </>
  );
}

/** Walls, floors and the open front door, over the rooms. */
export function Walls() {
  return (
    <>
      <path className="wall wall-thin" d="M278 230v200M392 230v200M278 434v214M392 434v214" />
      <path className="wall" d="M70 432h520" />
      <path className="wall" d="M67 228v424h526V228z" />
      <path
        className="a-roof-2"
        d="M330 34a8 8 0 0 1 5 1.5l306 190a6 6 0 0 1-6.5 10L330 48 25.5 235.5a6 6 0 0 1-6.5-10l306-190a8 8 0 0 1 5-1.5z"
      />
      <rect className="a-stone" x="590" y="650" width="62" height="11" rx="2" />
      <rect className="a-door" x="588" y="546" width="12" height="104" />
      <rect className="a-brass" x="598" y="594" width="9" height="5" rx="2" />
      <path className="a-roof" d="M588 532h46l10 12h-56z" />
      <path className="a-leaf" d="M664 672c-4-18 6-27 16-23 4-11 21-11 24 0 10-4 19 7 14 23z" />
      <g className="a-white">
        <circle cx="682" cy="660" r="2.6" />
        <circle cx="698" cy="665" r="2.6" />
      </g>
      <path className="wall wall-thin" d="M596 378h44" />
    </>
  );
}
