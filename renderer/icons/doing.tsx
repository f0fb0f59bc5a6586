/** Things to do and things met on the way, drawn on a 24 grid in one line weight. */
export const doing = {
  clock: (
    <>
      <circle cx="12" cy="12.5" r="7.8" />
      <path d="M12 8.5v4l2.5 1.5" />
    </>
  ),
  fix: (
    <path d="M14.5 6.2a4.3 4.3 0 0 1 5.6-1.1l-2.7 2.7.4 2.2 2.2.4 1-1a4.3 4.3 0 0 1-6.6 4.5l-6.6 6.5a1.9 1.9 0 0 1-2.7-2.7l6.5-6.6a4.3 4.3 0 0 1 2.9-4.9z" />
  ),
  setup: (
    <>
      <rect x="3.5" y="8.5" width="17" height="12" rx="2" />
      <path d="M3.5 12.5h17M9 8.5 7 3.5M15 8.5l2-5" />
    </>
  ),
  validate: (
    <>
      <path d="M8 5H5.5v15.5h13V5H16" />
      <rect x="8" y="3" width="8" height="4" rx="1.3" />
      <path d="m8.8 13.8 2.2 2.2 4.2-4.2" />
    </>
  ),
  erase: (
    <>
      <path d="m13 4.5 6.5 6.5-8.5 8.5H7.5L4 16a1.4 1.4 0 0 1 0-2z" />
      <path d="m8.5 9 6.5 6.5M7.5 19.5H20" />
    </>
  ),
  copy: (
    <>
      <rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2.5" />
      <path d="M15.5 8.5V6A2 2 0 0 0 13.5 4H6a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2h2.5" />
    </>
  ),
  stop: <rect x="6" y="6" width="12" height="12" rx="2.5" />,
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="2.5" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2" />
    </>
  ),
  wifi: (
    <>
      <path d="M3.5 9.5a12.5 12.5 0 0 1 17 0M6.5 13a8 8 0 0 1 11 0M9.5 16.4a3.8 3.8 0 0 1 5 0" />
      <path d="M12 19.5v.1" />
    </>
  ),
  quote: (
    <path d="M10 7c-3 .8-4.5 3-4.5 6.5V17h5v-5H8c.1-1.5.8-2.5 2.3-3.2zM19 7c-3 .8-4.5 3-4.5 6.5V17h5v-5H17c.1-1.5.8-2.5 2.3-3.2z" />
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.2" />
      <path d="m11 12.5 8-8M16 7.5l2.5 2.5M13.5 10l1.8 1.8" />
    </>
  ),
  refresh: (
    <>
      <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3l2.2 2.1" />
      <path d="M19.5 4.5v4.3h-4.3" />
    </>
  ),
  pencil: <path d="m4.5 19.5.9-4L16 4.9a1.5 1.5 0 0 1 2.1 0l1 1a1.5 1.5 0 0 1 0 2.1L8.5 18.6z" />,
  info: (
    <>
      <circle cx="12" cy="12" r="8.6" />
      <path d="M12 11v5M12 8v.1" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  door: (
    <>
      <path d="M6 20.5v-17h9l3 2v15z" />
      <path d="M15 3.5v17M11.8 12.5v.1M3.5 20.5h17" />
    </>
  ),
  eye: (
    <>
      <path d="M2.8 12S6 5.8 12 5.8 21.2 12 21.2 12 18 18.2 12 18.2 2.8 12 2.8 12z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  working: <path d="M12 3.5a8.5 8.5 0 1 1-8.5 8.5" />,
  todo: <circle cx="12" cy="12" r="8" strokeDasharray="1 4" />,
  list: <path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5v.1M4.5 12v.1M4.5 17.5v.1" />,
  save: <path d="M12 4v11M7 10.5l5 5 5-5M5 20h14" />,
  link: (
    <path d="M14 4.5h5.5V10M19.5 4.5 11 13M17 13.5V19a1 1 0 0 1-1 1H5.5a1 1 0 0 1-1-1V8.5a1 1 0 0 1 1-1H11" />
  ),
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5 5" />
    </>
  ),
  bell: <path d="M6 17v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10.3 21h3.4" />,
  demo: <path d="M4 20V10l8-6 8 6v10zM10 10.5v6l5-3z" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="8.6" />
      <path d="M3.4 12h17.2M12 3.4c3 2.6 3 14.6 0 17.2M12 3.4c-3 2.6-3 14.6 0 17.2" />
    </>
  ),
} as const;
