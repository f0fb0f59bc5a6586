/** Longest name kept from a device, in UTF-16 code units. */
export const nameLimit = 256;

/** Longest free text kept from a device, in UTF-16 code units. */
export const textLimit = 2_048;

/**
 * Characters that show nothing but change what a reader sees or a terminal does: controls, bidirectional marks and
 * overrides, zero-width and filler characters, tags, variation selectors.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const loneSurrogate = /\p{Surrogate}/gu;

const utf8 = new TextDecoder('utf-8');

/** Cuts to at most `limit` code units without splitting a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}

/** Replaces hidden characters and lone surrogates, one for one, so that the text keeps its shape but not its tricks. */
export function replaceHidden(text: string, replacement = '\ufffd'): string {
  return text.replace(hidden, replacement).replace(loneSurrogate, '\ufffd');
}

/** One line of well-formed, visible text, at most `limit` code units long: what may be shown or stored. */
export function cleanText(text: string, limit: number = nameLimit): string {
  const candidate = cutText(text, limit * 4).replace(/[\s\u0085]+/gu, ' ');
  return cutText(replaceHidden(candidate, ''), limit).trim();
}

/** `cleanText`, or `undefined` where nothing visible is left. */
export function cleanTextOrNothing(text: string | undefined, limit: number = nameLimit): string | undefined {
  return text === undefined ? undefined : cleanText(text, limit) || undefined;
}

/** One character a byte (ISO 8859-1), so that positions in the text are positions in the bytes. */
export function decodeLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let offset = 0; offset < bytes.length; offset += 8_192) {
    text += String.fromCharCode(...bytes.subarray(offset, offset + 8_192));
  }
  return text;
}

/** UTF-8, with the replacement character where the bytes are not. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** UTF-8 where the bytes are valid UTF-8, else ISO 8859-1: most devices say nothing of their encoding. */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  return text.includes('\ufffd') ? decodeLatin1(bytes) : text;
}
