/** A security.txt file (RFC 9116): whom to tell of a security problem, and until when that holds. */
export interface SecurityTxt {
  readonly contacts: readonly string[];
  /** As written; an RFC 3339 date by the standard. */
  readonly expires?: string;
  readonly policy?: string;
}

const mostLines = 400;
const mostContacts = 8;
const longestLine = 1_024;
const longestValue = 255;

/**
 * Undefined where no field of the standard is found: a page of something else. Comments, unknown fields and the frame of a
 * signed file (section 2.3) are passed over.
 */
export function parseSecurityTxt(text: string): SecurityTxt | undefined {
  const fields = text.split(/\r?\n/, mostLines).flatMap((line) => {
    const [, name, value] = /^([a-z-]{1,32}):[ \t]*(\S.*)$/i.exec(line.slice(0, longestLine)) ?? [];
    return name && value ? [{ name: name.toLowerCase(), value: value.trimEnd().slice(0, longestValue) }] : [];
  });
  const all = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);
  const contacts = all('contact').slice(0, mostContacts);
  const [date, another] = all('expires');
  const [policy] = all('policy');
  if (contacts.length === 0 && date === undefined) return undefined;
  return {
    contacts,
    // The standard allows one date only; of two nobody knows which one holds.
    ...(date !== undefined && another === undefined && { expires: date }),
    ...(policy !== undefined && { policy }),
  };
}
