/** What this computer lacks or forbids. It says nothing about any device. */
const codes: ReadonlySet<string> = new Set([
  'EMFILE',
  'ENFILE',
  'ENOBUFS',
  'ENOMEM',
  'EAGAIN',
  'EACCES',
  'EPERM',
]);

/** The code of such an error (errno(3)); undefined for any other. */
export function shortageOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && codes.has(code) ? code : undefined;
}
