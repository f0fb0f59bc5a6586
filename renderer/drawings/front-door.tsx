import './drawing.css';

/** The front door at the end of a fix: shut, with the brass latch across it, or still open when the fix did not hold. */
export function FrontDoor({ latched, label }: { latched: boolean; label: string }) {
  return (
    <svg className="front-door" viewBox="0 -6 400 382" role="img" aria-label={label}>
      <defs>
        <radialGradient id="door-glow">
          <stop className="glow-start" offset=".35" />
          <stop className="glow-end" offset="1" />
        </radialGradient>
      </defs>
      <circle fill="url(#door-glow)" cx="200" cy="190" r="196" />
      <ellipse className="a-grass" cx="200" cy="352" rx="190" ry="18" />
      <path className="a-brick" d="M58 352V160a142 142 0 0 1 284 0v192z" />
      <path
        className="a-mortar"
        d="M76 210h18M70 236h14M80 300h16M72 326h14M306 190h18M314 262h16M302 316h18M98 96h16M286 92h16M176 34h18M214 30h14"
      />
      <path className="a-stone" d="M92 352V158a108 108 0 0 1 216 0v194z" />
      <path className="a-white" d="M104 352V158a96 96 0 0 1 192 0v194z" />
      <path className="a-lamp" d="M118 146a82 82 0 0 1 164 0z" />
      <path className="a-bars a-bars-wide" d="M200 62v84M200 146l-56-60M200 146l56-60" />
      <path className="a-white" d="M172 146a28 28 0 0 1 56 0z" />
      {latched ? <ShutLeaf /> : <OpenLeaf />}
      <rect className="a-stone" x="82" y="346" width="236" height="14" rx="3" />
      <path className="a-brick-2" d="M40 316h46l-6 40H46zM314 316h46l-6 40h-34z" />
      <path
        className="a-leaf"
        d="M63 318c-30-6-34-44-14-54 4-22 26-22 30 0 20 10 14 48-16 54zM337 318c-30-6-34-44-14-54 4-22 26-22 30 0 20 10 14 48-16 54z"
      />
      <path className="a-twigs" d="M63 284v34M337 284v34" />
    </svg>
  );
}

function ShutLeaf() {
  return (
    <>
      <rect className="a-door" x="118" y="156" width="164" height="196" />
      <path
        className="a-door-2"
        d="M134 172h58v52h-58zM208 172h58v52h-58zM134 282h58v54h-58zM208 282h58v54h-58z"
      />
      <g className="latch-bar">
        <rect className="a-brass" x="222" y="234" width="92" height="20" rx="10" />
        <rect className="a-brass" x="218" y="226" width="20" height="36" rx="10" />
        <circle className="a-brass" cx="228" cy="244" r="20" />
        <circle className="a-shadow" cx="228" cy="244" r="9" strokeWidth="3.5" />
      </g>
      <rect className="a-brass" x="288" y="222" width="16" height="44" rx="5" />
      <path className="a-shadow" d="M296 230v2M296 256v2" strokeWidth="4" />
    </>
  );
}

function OpenLeaf() {
  return (
    <>
      <rect className="a-lamp" x="118" y="156" width="164" height="196" />
      <path className="a-glow" d="M118 352h164l30 18H88z" />
      <path className="a-door" d="M118 156h104v212l-104-16z" />
      <path className="a-door-2" d="M132 172l76 2v60l-76-2zM132 252l76 3v86l-76-10z" />
      <circle className="a-brass" cx="210" cy="252" r="8" />
    </>
  );
}
