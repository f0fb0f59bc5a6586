/** Devices of the living rooms and the router, drawn on a 32 grid; `tint` fills where the thing lives. */
export const indoorDevices = {
  router: (
    <>
      <rect className="tint" x="4" y="17" width="24" height="10" rx="3.5" />
      <path d="M9.5 17 7 6.5M22.5 17 25 6.5M19 22h4.5" />
      <circle className="solid" cx="9.5" cy="22" r="1.4" />
      <circle className="solid" cx="14" cy="22" r="1.4" />
      <path d="M12.5 10.5a5.5 5.5 0 0 1 7 0" />
    </>
  ),
  printer: (
    <>
      <path d="M9 12V5h14v7" />
      <rect className="tint" x="4.5" y="12" width="23" height="11" rx="3" />
      <path className="paper" d="M9 19h14v8H9z" />
      <path d="M12.5 23h7" />
      <circle className="solid" cx="23.5" cy="15.7" r="1.2" />
    </>
  ),
  camera: (
    <>
      <path d="M4.5 6v14M4.5 13H9" />
      <rect className="tint" x="9" y="8" width="18.5" height="11" rx="4" />
      <circle cx="22" cy="13.5" r="2.6" />
      <path d="M13 19v3.5a2 2 0 0 1-2 2H4.5" />
      <circle className="solid" cx="13.5" cy="12" r="1.2" />
    </>
  ),
  doorbell: (
    <>
      <rect className="tint" x="10" y="3.5" width="12" height="25" rx="5.5" />
      <circle cx="16" cy="10" r="2.4" />
      <circle cx="16" cy="21.5" r="3.6" />
    </>
  ),
  thermostat: (
    <>
      <rect x="4" y="4" width="24" height="24" rx="7" />
      <circle className="tint" cx="16" cy="16" r="7.5" />
      <path d="M16 8.5v3M16 16l3.5-2.5" />
    </>
  ),
  hub: (
    <>
      <rect className="tint" x="5" y="5" width="22" height="22" rx="6.5" />
      <circle cx="16" cy="17" r="4.5" />
      <circle className="solid" cx="11.5" cy="9" r="1.2" />
      <circle className="solid" cx="16" cy="9" r="1.2" />
      <circle className="solid" cx="20.5" cy="9" r="1.2" />
    </>
  ),
  light: (
    <>
      <path
        className="tint"
        d="M16 3.5a8.8 8.8 0 0 0-5.2 15.9c1 .8 1.7 2 1.7 3.3v.3h7v-.3c0-1.3.7-2.5 1.7-3.3A8.8 8.8 0 0 0 16 3.5z"
      />
      <path d="M13 26h6M14.5 29h3" />
    </>
  ),
  speaker: (
    <>
      <rect x="8.5" y="3" width="15" height="26" rx="5" />
      <circle className="tint" cx="16" cy="19.5" r="4.8" />
      <circle className="solid" cx="16" cy="9" r="1.7" />
    </>
  ),
  plug: (
    <>
      <rect className="tint" x="5" y="5" width="22" height="22" rx="7" />
      <path d="M16 9.5v4.2M10 19.5h3.5M18.5 19.5H22" />
    </>
  ),
  phone: (
    <>
      <rect className="tint" x="9" y="3" width="14" height="26" rx="4" />
      <path d="M14 25h4" />
    </>
  ),
  tablet: (
    <>
      <rect className="tint" x="6" y="4" width="20" height="24" rx="3.5" />
      <path d="M14 24.5h4" />
    </>
  ),
  computer: (
    <>
      <rect className="tint" x="6.5" y="7" width="19" height="14" rx="2.5" />
      <path d="M3 25h26" />
    </>
  ),
  tv: (
    <>
      <rect className="tint" x="3" y="6" width="26" height="17" rx="3" />
      <path d="M11 28h10M16 23v5" />
    </>
  ),
  telecare: (
    <>
      <rect className="tint" x="4" y="12.5" width="24" height="15" rx="5" />
      <circle cx="12.5" cy="20" r="4" />
      <path d="M12.5 18.3v3.4M10.8 20h3.4M21 18v4M24 18v4" />
      <path d="M10 12.5C10 3.5 22 3.5 22 12.5" />
      <circle className="solid" cx="16" cy="6" r="1.7" />
    </>
  ),
  nas: (
    <>
      <rect x="6" y="4" width="20" height="24" rx="4" />
      <path className="tint" d="M10 9h12v5H10zM10 17h12v5H10z" />
      <circle className="solid" cx="16" cy="25" r="1.1" />
    </>
  ),
  unknown: (
    <>
      <rect x="5" y="5" width="22" height="22" rx="7" strokeDasharray="3.6 3" />
      <path d="M12.8 13.2a3.2 3.2 0 1 1 4.7 2.8c-1.1.6-1.5 1.2-1.5 2.3M16 21.7v.1" />
    </>
  ),
} as const;
