import './drawing.css';

function Window({ x, lit }: { x: number; lit: boolean }) {
  return (
    <g transform={`translate(${x} 179)`}>
      <rect className="a-white" width="68" height="60" rx="3" />
      <rect className={lit ? 'a-lamp' : 'a-pane'} x="5" y="5" width="58" height="50" />
      {lit && <path className="a-curtain" d="M5 5h15c0 25-5.8 40-15 50zM63 5H48c0 25 5.8 40 15 50z" />}
      <path className="a-bars" d="M34 5v50M5 30h58" />
      <rect className="a-stone" x="-4" y="60" width="76" height="7" rx="2" />
    </g>
  );
}

function Walls() {
  return (
    <>
      <ellipse className="a-grass" cx="240" cy="346" rx="214" ry="17" />
      <rect className="a-brick-2" x="48" y="262" width="9" height="80" rx="3" />
      <ellipse className="a-leaf" cx="52" cy="238" rx="27" ry="48" />
      <path className="a-twigs" d="M52 212v66M52 246l11-10M52 258l-11-9" />
      <rect className="a-brick-2" x="322" y="44" width="38" height="62" />
      <rect className="a-stone" x="316" y="40" width="50" height="9" rx="2" />
      <path className="a-brick" d="M325 24h11v17h-11zM345 24h11v17h-11z" />
      <rect className="a-brick" x="82" y="150" width="316" height="190" />
      <path
        className="a-mortar"
        d="M104 176h13M120 186h13M236 180h13M252 190h13M218 292h13M96 306h13M112 316h13M352 300h13M366 310h13M340 182h13M356 192h13M236 250h13M90 236h13M362 236h13"
      />
      <path className="a-roof" d="M64 156 112 76h256l48 80z" />
      <path className="a-slates" d="M98 112h284M84 134h312M112 93h256" />
      <path className="a-roof-2" d="M112 72h256a4 4 0 0 1 0 8H112a4 4 0 0 1 0-8z" />
      <rect className="a-white" x="60" y="153" width="360" height="9" rx="3" />
    </>
  );
}

function Bay({ lit }: { lit: boolean }) {
  return (
    <>
      <rect className="a-white" x="100" y="262" width="124" height="72" rx="3" />
      <path
        className={lit ? 'a-lamp' : 'a-pane'}
        d="M107 270h34v52h-34zM145 270h34v52h-34zM183 270h34v52h-34z"
      />
      <path className="a-bars" d="M107 288h110" />
      <rect className="a-stone" x="94" y="326" width="136" height="9" rx="2" />
      <path className="a-roof" d="M92 264l10-12h120l10 12z" />
      <g className="a-ink" transform="translate(184 322)">
        <path d="M-9 0c-2-12 3-20 9-20s11 8 9 20z" />
        <circle cy="-23" r="7" />
        <path d="M-7-25l-.5-9 6 4zM7-25l.5-9-6 4z" />
      </g>
    </>
  );
}

function AjarDoor() {
  return (
    <>
      <rect className="a-lamp" x="276" y="279" width="68" height="61" />
      <path className="a-glow" d="M276 340h68l16 12h-104z" />
      <path className="a-door" d="M276 279h42v66l-42-5z" />
      <path className="a-door-2" d="M282 286l30 .5v18l-30-.5zM282 311l30 .5v23l-30-2.5z" />
      <circle className="a-brass" cx="313" cy="314" r="3.6" />
    </>
  );
}

function LatchedDoor() {
  return (
    <>
      <rect className="a-door" x="276" y="279" width="68" height="61" />
      <path
        className="a-door-2"
        d="M283 286h23v20h-23zM314 286h23v20h-23zM283 314h23v20h-23zM314 314h23v20h-23z"
      />
      <rect className="a-brass" x="318" y="307" width="21" height="5" rx="2.5" />
      <circle className="a-brass" cx="319" cy="309.5" r="4.6" />
    </>
  );
}

function Garden() {
  return (
    <>
      <path className="a-stone a-half" d="M272 346h76l22 16H250z" />
      <circle className="a-halo" cx="376" cy="274" r="21" />
      <path className="a-ink" d="M371 264h10l3 4h-16zM369 283h14v3.5h-14z" />
      <rect className="a-lamp" x="370" y="268" width="12" height="15" rx="1.5" />
      <path
        className="a-leaf"
        d="M78 346c-4-18 6-26 15-22 3-10 18-9 20 0 9-4 17 6 13 22zM366 348c-3-15 5-22 14-19 3-11 20-12 24-1 10-4 22 5 18 20z"
      />
      <g className="a-white">
        <circle cx="94" cy="332" r="2.6" />
        <circle cx="108" cy="337" r="2.6" />
        <circle cx="388" cy="338" r="2.6" />
        <circle cx="402" cy="331" r="2.6" />
        <circle cx="411" cy="340" r="2.6" />
      </g>
    </>
  );
}

/**
 * The home from the street. The door tells the state: ajar when something needs the person, shut and latched
 * when nothing does. `lit` is how many of the windows have light, 0 to 4.
 */
export function HouseFront({ door, lit, label }: { door: 'ajar' | 'latched'; lit: number; label: string }) {
  return (
    <svg className="house-front" viewBox="20 18 440 346" role="img" aria-label={label}>
      <Walls />
      <Window x={107} lit={lit > 1} />
      <Window x={206} lit={lit > 3} />
      <Window x={305} lit={lit > 2} />
      <Bay lit={lit > 0} />
      <path className="a-stone" d="M262 340v-88h96v88z" />
      <path className="a-white" d="M270 340v-82h80v82z" />
      <rect className={lit > 0 ? 'a-lamp' : 'a-pane'} x="276" y="262" width="68" height="13" />
      <path className="a-bars" d="M299 262v13M321 262v13" />
      {door === 'ajar' ? <AjarDoor /> : <LatchedDoor />}
      <rect className="a-stone" x="256" y="338" width="108" height="8" rx="2" />
      <Garden />
    </svg>
  );
}
