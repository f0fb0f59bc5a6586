/** The remaining kinds, in the same hand as the indoor devices. */
export const moreDevices = {
  'access-point': (
    <>
      <rect className="tint" x="4" y="18" width="24" height="8" rx="4" />
      <circle className="solid" cx="16" cy="22" r="1.4" />
      <path d="M8 13a11.5 11.5 0 0 1 16 0M11.5 15.2a6.6 6.6 0 0 1 9 0M5 9.6a16 16 0 0 1 22 0" />
    </>
  ),
  switch: (
    <>
      <rect className="tint" x="3" y="10" width="26" height="12" rx="3" />
      <path d="M7.5 18v-3.5h3V18M14.5 18v-3.5h3V18M21.5 18v-3.5h3V18" />
    </>
  ),
  'media-player': (
    <>
      <rect className="tint" x="4" y="9" width="24" height="14" rx="4.5" />
      <path d="M13.5 12.8v6.4l5.5-3.2zM9 27h14" />
    </>
  ),
  'voice-assistant': (
    <>
      <path className="tint" d="M7 13.5c0-5 4-8.5 9-8.5s9 3.5 9 8.5v8c0 3-3.5 5.5-9 5.5s-9-2.5-9-5.5z" />
      <path d="M7 13.5c0 3 4 5 9 5s9-2 9-5" />
      <path d="M13.5 23h5" />
    </>
  ),
  lock: (
    <>
      <path d="M10.5 14V10a5.5 5.5 0 0 1 11 0v4" />
      <rect className="tint" x="6" y="14" width="20" height="14" rx="4.5" />
      <circle className="solid" cx="16" cy="20" r="1.7" />
      <path d="M16 20v3.5" />
    </>
  ),
  alarm: (
    <>
      <path className="tint" d="M8.5 22.5V15a7.5 7.5 0 0 1 15 0v7.5z" />
      <rect x="6" y="22.5" width="20" height="5" rx="2" />
      <path d="M16 7.5V4.5M6.2 9.5 4 7.6M25.8 9.5 28 7.6M12.5 15.5a3.5 3.5 0 0 1 2.5-3.3" />
    </>
  ),
  sensor: (
    <>
      <rect className="tint" x="10.5" y="5" width="11" height="22" rx="4.5" />
      <circle cx="16" cy="12.5" r="2.6" />
      <path d="M14 21.5h4M6.5 9.5a9.6 9.6 0 0 0 0 8M25.5 9.5a9.6 9.6 0 0 1 0 8" />
    </>
  ),
  appliance: (
    <>
      <rect x="5" y="3.5" width="22" height="25" rx="4" />
      <circle className="tint" cx="16" cy="18.5" r="6.5" />
      <path d="M12.5 19.5c1.2-1.2 2.3-1.2 3.5 0s2.3 1.2 3.5 0M9 8h5" />
      <circle className="solid" cx="22.5" cy="8" r="1.3" />
    </>
  ),
  vacuum: (
    <>
      <circle className="tint" cx="16" cy="16" r="12" />
      <circle cx="16" cy="16" r="4.5" />
      <path d="M7.5 9.5c5-4.5 12-4.5 17 0" />
      <circle className="solid" cx="16" cy="24" r="1.3" />
    </>
  ),
  wearable: (
    <>
      <path d="M11.5 9.5 12.5 4h7l1 5.5M11.5 22.5l1 5.5h7l1-5.5" />
      <rect className="tint" x="8" y="9" width="16" height="14" rx="4.5" />
      <path d="M16 12.5V16l2.5 1.8" />
    </>
  ),
  console: (
    <>
      <path
        className="tint"
        d="M10 10h12c4.5 0 6.5 5 6.5 10.5 0 4-3.5 4.8-5.5 1.8L21 19.5H11l-2 2.8c-2 3-5.5 2.2-5.5-1.8C3.5 15 5.5 10 10 10z"
      />
      <path d="M11 12.8v4M9 14.8h4" />
      <circle className="solid" cx="20" cy="16" r="1.2" />
      <circle className="solid" cx="22.8" cy="13.5" r="1.2" />
    </>
  ),
  toy: (
    <>
      <circle cx="8.5" cy="8.5" r="3.8" />
      <circle cx="23.5" cy="8.5" r="3.8" />
      <path
        className="tint"
        d="M16 6.5c6 0 10.5 4 10.5 10S22 27.5 16 27.5 5.5 22.5 5.5 16.5 10 6.5 16 6.5z"
      />
      <circle className="solid" cx="12" cy="14.5" r="1.3" />
      <circle className="solid" cx="20" cy="14.5" r="1.3" />
      <path d="M16 18.5v2M12.8 21.8c2 1.5 4.4 1.5 6.4 0" />
    </>
  ),
  server: (
    <>
      <rect className="tint" x="5" y="5" width="22" height="9.5" rx="3" />
      <rect className="tint" x="5" y="17.5" width="22" height="9.5" rx="3" />
      <circle className="solid" cx="10" cy="9.8" r="1.3" />
      <circle className="solid" cx="10" cy="22.3" r="1.3" />
      <path d="M16 9.8h6.5M16 22.3h6.5" />
    </>
  ),
  'ev-charger': (
    <>
      <rect className="tint" x="5" y="4" width="14" height="24" rx="4" />
      <path d="m13 9.5-3.5 6h5l-3.5 6M19 19h2.5a2 2 0 0 1 2 2v1.5a2.2 2.2 0 0 0 4.4 0V13l-4-4M24.5 9.5v4h3.4" />
    </>
  ),
  solar: (
    <>
      <path className="tint" d="M8 13.5h16l4 12.5H4z" />
      <path d="M6.2 19.5h19.6M16 13.5V26M11.5 13.5 9.5 26M20.5 13.5l2 12.5" />
      <path d="M11.8 9.3a4.4 4.4 0 0 1 8.4 0M16 2.8v.1M9.2 5.2v.1M22.8 5.2v.1" />
    </>
  ),
  intercom: (
    <>
      <rect className="tint" x="7" y="3.5" width="18" height="25" rx="4.5" />
      <path d="M12 8.5h8M12 11.8h8" />
      <circle cx="16" cy="20.5" r="3.6" />
    </>
  ),
} as const;
