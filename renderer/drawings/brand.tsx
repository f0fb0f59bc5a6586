import './drawing.css';

/** The mark: a blue front door with its brass latch across. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path
        className="a-door"
        d="M6 29V14.5C6 8.7 10.5 4 16 4s10 4.7 10 10.5V29a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1z"
      />
      <path className="a-door-2" d="M10 13.5a6 6 0 0 1 12 0z" />
      <rect className="a-brass" x="15" y="18.3" width="12.5" height="3.6" rx="1.8" />
      <circle className="a-brass" cx="15.5" cy="20.1" r="3.6" />
    </svg>
  );
}
