/** Places, answers, directions and sources, drawn on a 24 grid in one line weight. */
export const wayfinding = {
  home: (
    <>
      <path d="M4 11.2 12 4.5l8 6.7V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1z" />
      <path d="M10 20v-5.5h4V20" />
    </>
  ),
  map: (
    <>
      <circle cx="12" cy="5" r="2.2" />
      <circle cx="5" cy="18.5" r="2.2" />
      <circle cx="12" cy="18.5" r="2.2" />
      <circle cx="19" cy="18.5" r="2.2" />
      <path d="M12 7.2v9.1M5 16.3V14a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v2.3" />
    </>
  ),
  history: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 7.5V12l3 2" />
    </>
  ),
  book: (
    <>
      <path d="M12 6.5C10 5 7.5 4.6 4 4.8v13c3.5-.2 6 .2 8 1.7 2-1.5 4.5-1.9 8-1.7v-13c-3.5-.2-6 .2-8 1.7z" />
      <path d="M12 6.5v13" />
    </>
  ),
  report: (
    <>
      <path d="M6 3.5h8l4.5 4.5v12.5H6z" />
      <path d="M14 3.5V8h4.5M9 12.5h6M9 16h6" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="12" r="2" />
      <circle cx="13" cy="17" r="2" />
    </>
  ),
  pass: (
    <>
      <circle cx="12" cy="12" r="8.6" />
      <path d="m8 12.3 2.8 2.8L16 9.6" />
    </>
  ),
  weak: (
    <>
      <path d="M12 4 21 19.5H3z" />
      <path d="M12 10v4M12 16.6v.1" />
    </>
  ),
  fail: (
    <>
      <path d="M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3z" />
      <path d="m9.2 9.2 5.6 5.6M14.8 9.2l-5.6 5.6" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="8.6" strokeDasharray="3.2 2.6" />
      <path d="M9.8 9.7a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.9-1.1 1.7M12 16.2v.1" />
    </>
  ),
  na: <path d="M7 12h10" />,
  tick: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  close: <path d="m6.5 6.5 11 11M17.5 6.5l-11 11" />,
  next: <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  down: <path d="m5.5 9.5 6.5 6.5 6.5-6.5" />,
  up: <path d="m5.5 14.5 6.5-6.5 6.5 6.5" />,
  back: <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />,
  arrow: <path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5" />,
  measured: (
    <>
      <path d="M4 16.5a8 8 0 1 1 16 0" />
      <path d="m12 16.5 3.5-5.5M6.8 12l.7.4M12 8.5v.9" />
      <circle cx="12" cy="16.5" r="1.4" />
    </>
  ),
  maker: (
    <>
      <path d="M5 20V9l5 3V9l5 3V4h4v16z" />
      <path d="M8.5 16.5h7" />
    </>
  ),
  person: (
    <>
      <circle cx="12" cy="8" r="3.7" />
      <path d="M4.8 20c.7-4 3.6-6 7.2-6s6.5 2 7.2 6" />
    </>
  ),
} as const;
