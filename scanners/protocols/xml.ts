import { decodeEntities } from './entities.ts';
import { cleanText, cleanTextOrNothing, decodeText, textLimit } from './text.ts';

const largestDocument = 262_144;
const deepest = 32;
const mostElements = 20_000;
const mostAttributes = 64;

export interface XmlElement {
  /** Without its namespace prefix: devices choose prefixes as they like. */
  readonly name: string;
  /** Names without their prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, as one visible line. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  readonly tag: string;
  text: string;
}

/**
 * The root element of a document, or `undefined` if it is not well-formed, has a document type (the door to entity
 * bombs and to files of this machine), or is larger than 256 KiB, 32 levels or 20,000 elements.
 */
export function parseXml(bytes: Uint8Array): XmlElement | undefined {
  if (bytes.length > largestDocument) return undefined;
  const text = decodeDocument(bytes);
  const open: OpenElement[] = [];
  let elements = 0;
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0) return undefined;
    open.at(-1) && append(open.at(-1), decodeEntities(text.slice(at, Math.min(start, at + textLimit * 2))));
    if (text.startsWith('<!--', start)) at = after(text, '-->', start);
    else if (text.startsWith('<?', start)) at = after(text, '?>', start);
    else if (text.startsWith('<![CDATA[', start)) {
      at = after(text, ']]>', start);
      append(open.at(-1), text.slice(start + 9, Math.min(at - 3, start + textLimit * 2)));
    } else if (text.startsWith('</', start)) {
      at = after(text, '>', start);
      const closed = open.pop();
      if (!closed || text.slice(start + 2, at - 1).trimEnd() !== closed.tag) return undefined;
      const element = finish(closed);
      const parent = open.at(-1);
      if (!parent) return element;
      parent.children.push(element);
    } else {
      const begun = beginElement(text, start);
      if (!begun || ++elements > mostElements || open.length >= deepest) return undefined;
      at = begun.end;
      const parent = open.at(-1);
      if (!begun.empty) open.push(begun.element);
      else if (parent) parent.children.push(finish(begun.element));
      else return finish(begun.element);
    }
    if (at > text.length) return undefined;
  }
}

/** UTF-16 is told by its byte order mark, all else is read as UTF-8 or ISO 8859-1, whatever the document claims. */
function decodeDocument(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeText(bytes);
}

/** The position after the next `mark`, or one past the end of the text if there is none. */
function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length + 1 : found + mark.length;
}

function append(element: OpenElement | undefined, text: string): void {
  if (element && element.text.length < textLimit * 2) element.text += text;
}

function finish({ name, attributes, children, text }: OpenElement): XmlElement {
  return { name, attributes, children, text: cleanText(text, textLimit) };
}

function beginElement(
  text: string,
  start: number,
): { element: OpenElement; empty: boolean; end: number } | undefined {
  const opening = /<([\p{L}_][\p{L}\p{N}_.:-]{0,127})/uy;
  opening.lastIndex = start;
  const tag = opening.exec(text)?.[1];
  if (tag === undefined) return undefined;
  const attributes = new Map<string, string>();
  const attribute = /\s+([^\s=<>"'/]{1,128})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  let end = opening.lastIndex;
  for (;;) {
    attribute.lastIndex = end;
    const found = attribute.exec(text);
    if (!found) break;
    if (attributes.size >= mostAttributes) return undefined;
    end = attribute.lastIndex;
    const value = (found[2] ?? found[3] ?? '').slice(0, textLimit * 2);
    attributes.set(localName(found[1] ?? ''), cleanText(decodeEntities(value), textLimit));
  }
  const closing = /\s*(\/?)>/y;
  closing.lastIndex = end;
  const closed = closing.exec(text);
  if (!closed) return undefined;
  const element = { name: localName(tag), tag, attributes, children: [], text: '' };
  return { element, empty: closed[1] === '/', end: closing.lastIndex };
}

function localName(name: string): string {
  return cleanText(name.slice(name.lastIndexOf(':') + 1));
}

/** The first child of that name. */
export function xmlChild(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The text of the first child of that name, unless it is empty. */
export function xmlText(element: XmlElement | undefined, name: string): string | undefined {
  return cleanTextOrNothing(xmlChild(element, name)?.text, textLimit);
}

/** All elements of that name inside, in document order, at any depth. */
export function xmlDescendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...xmlDescendants(child, name),
  ]);
}
