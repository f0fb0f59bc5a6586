/** Six bytes in lower case with colons, from any usual way to write them; `undefined` for what is no hardware address. */
export function normaliseMac(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed.length > 23) return undefined;
  const parts = trimmed.split(/[:-]/);
  // BSD and macOS leave out leading zeros; Cisco writes three groups of four.
  const digits =
    parts.length === 6 ? parts.map((part) => part.padStart(2, '0')).join('') : trimmed.replaceAll('.', '');
  if (!/^[0-9a-f]{12}$/.test(digits) || digits === '000000000000' || digits === 'ffffffffffff')
    return undefined;
  return digits.match(/../g)?.join(':');
}

function firstByte(mac: string): number {
  return Number.parseInt(mac.slice(0, 2), 16);
}

/** Whether the address stands for many devices, so that it identifies none. */
export function isGroupAddress(mac: string): boolean {
  return (firstByte(mac) & 0x01) !== 0;
}
