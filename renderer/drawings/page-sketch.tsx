import './drawing.css';

/** A device's settings page as bare shapes: never a copy of a real one. One box is marked in brass. */
export function PageSketch({ label }: { label: string }) {
  return (
    <svg className="page-sketch" viewBox="0 0 440 330" role="img" aria-label={label}>
      <rect className="sketch-card a-outline" x="6" y="6" width="428" height="318" rx="16" />
      <path className="sketch-hall" d="M6 22a16 16 0 0 1 16-16h396a16 16 0 0 1 16 16v28H6z" />
      <g className="sketch-dot">
        <circle cx="30" cy="28" r="5" />
        <circle cx="48" cy="28" r="5" />
        <circle cx="66" cy="28" r="5" />
      </g>
      <rect className="sketch-card" x="92" y="17" width="250" height="22" rx="11" />
      <g className="sketch-line">
        <rect x="28" y="74" width="92" height="12" rx="6" />
        <rect x="28" y="104" width="70" height="12" rx="6" />
        <rect x="28" y="164" width="80" height="12" rx="6" />
        <rect x="28" y="194" width="62" height="12" rx="6" />
        <rect x="176" y="78" width="96" height="12" rx="6" />
        <rect x="176" y="162" width="120" height="12" rx="6" />
        <rect x="176" y="244" width="104" height="12" rx="6" />
      </g>
      <rect className="sketch-chosen" x="18" y="124" width="116" height="32" rx="9" />
      <rect className="sketch-chosen-word" x="30" y="134" width="64" height="12" rx="6" />
      <path className="sketch-rule" d="M150 62v250" />
      <rect className="sketch-field a-outline" x="176" y="102" width="230" height="36" rx="8" />
      <rect className="sketch-mark" x="170" y="180" width="242" height="44" rx="12" />
      <rect className="sketch-field" x="176" y="186" width="230" height="32" rx="7" />
      <g className="sketch-secret">
        <circle cx="194" cy="202" r="4" />
        <circle cx="209" cy="202" r="4" />
        <circle cx="224" cy="202" r="4" />
        <circle cx="239" cy="202" r="4" />
        <circle cx="254" cy="202" r="4" />
      </g>
      <rect className="sketch-field a-outline" x="176" y="264" width="230" height="36" rx="8" />
    </svg>
  );
}
