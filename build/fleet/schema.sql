-- The tables of many homes. `home` names a home by the file that it came from.
CREATE TABLE IF NOT EXISTS homes (home VARCHAR, app VARCHAR, day DATE, status VARCHAR, devices INTEGER);
CREATE TABLE IF NOT EXISTS devices (
  home VARCHAR, device INTEGER, kind VARCHAR, manufacturer VARCHAR, model VARCHAR, firmware VARCHAR, fragile BOOLEAN, care BOOLEAN
);
CREATE TABLE IF NOT EXISTS services (
  home VARCHAR, device INTEGER, transport VARCHAR, port INTEGER, state VARCHAR, protocol VARCHAR, tls BOOLEAN
);
CREATE TABLE IF NOT EXISTS findings (
  home VARCHAR, device INTEGER, "check" VARCHAR, guideline INTEGER, result VARCHAR, severity VARCHAR, proof VARCHAR
);
CREATE TABLE IF NOT EXISTS verdicts (
  home VARCHAR, device INTEGER, guideline INTEGER, verdict VARCHAR, proof VARCHAR, looked INTEGER, "of" INTEGER
);
