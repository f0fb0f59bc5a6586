import { decodeEntities } from './entities.ts';
import { present } from './present.ts';
import { cleanText, cleanTextOrNothing, decodeLatin1, decodeText } from './text.ts';

const scannedBytes = 65_536;
const mostForms = 16;
const mostFields = 64;
const mostAttributes = 32;
const mostSources = 32;

export interface HtmlField {
  readonly name: string;
  /** In lower case: `text`, `password`, `hidden`, `select`, `textarea` and so on. */
  readonly type: string;
  /** What the field holds when the page opens; never kept for a password. */
  readonly value?: string;
  /** A password field that already holds something other than masking characters. */
  readonly prefilled: boolean;
}

export interface HtmlForm {
  readonly action: string;
  /** In lower case. */
  readonly method: string;
  readonly fields: readonly HtmlField[];
  /** Only a script can send it: it acts on submission, or has buttons and none of them submits. */
  readonly scripted?: true;
  /** Sent as multipart/form-data, as uploads are. */
  readonly multipart?: true;
}

/** What the first 64 KiB of a page say. Nothing is run, followed or loaded. */
export interface HtmlPage {
  readonly title?: string;
  readonly generator?: string;
  readonly forms: readonly HtmlForm[];
  /** Fields outside any form: pages that log in by script. */
  readonly looseFields: readonly HtmlField[];
  /** The addresses of scripts, as written, 32 at most. */
  readonly scriptSources: readonly string[];
  /** How many scripts there are, in the page or beside it. */
  readonly scripts: number;
}

/** A form while its fields are being read. */
interface OpenForm {
  readonly action: string;
  readonly method: string;
  readonly fields: HtmlField[];
  buttons: number;
  submits: number;
  readonly acts: boolean;
  readonly multipart: boolean;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the text after the tag begins. */
  readonly end: number;
}

/** Scans a page for what identifies it and asks for a login. */
export function parseHtmlPage(bytes: Uint8Array): HtmlPage {
  // One character a byte keeps positions equal in both copies, and what is kept is decoded at the end.
  const text = decodeLatin1(bytes.subarray(0, scannedBytes));
  const lower = text.toLowerCase();
  const forms: OpenForm[] = [];
  const looseFields: HtmlField[] = [];
  const scriptSources: string[] = [];
  let open: OpenForm | undefined;
  let scripts = 0;
  let title: string | undefined;
  let generator: string | undefined;

  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      at = after(text, '-->', at + 4);
      continue;
    }
    const tag = readTag(text, lower, at);
    if (!tag) {
      at += 1;
      continue;
    }
    at = tag.end;
    const attribute = (name: string) => tag.attributes.get(name) ?? '';
    if (tag.name === '/form') open = undefined;
    else if (tag.name === 'form') {
      open = {
        action: attribute('action'),
        method: attribute('method').toLowerCase() || 'get',
        fields: [],
        buttons: 0,
        submits: 0,
        acts: tag.attributes.has('onsubmit'),
        multipart: attribute('enctype').toLowerCase() === 'multipart/form-data',
      };
      if (forms.length < mostForms) forms.push(open);
    } else if (tag.name === 'input' || tag.name === 'select' || tag.name === 'textarea') {
      const fields = open?.fields ?? looseFields;
      if (fields.length < mostFields) fields.push(field(tag));
      if (open && tag.name === 'input') countButton(open, attribute('type').toLowerCase() || 'text');
    } else if (tag.name === 'button') {
      if (open) countButton(open, attribute('type').toLowerCase() || 'submit');
    } else if (tag.name === 'meta' && attribute('name').toLowerCase() === 'generator') {
      generator ??= cleanTextOrNothing(attribute('content'));
    } else if (tag.name === 'script') {
      scripts += 1;
      if (tag.attributes.has('src') && scriptSources.length < mostSources)
        scriptSources.push(attribute('src'));
    }
    if (['script', 'style', 'title', 'textarea'].includes(tag.name)) {
      const end = lower.indexOf(`</${tag.name}`, at);
      const stop = end < 0 ? text.length : end;
      if (tag.name === 'title')
        title ??= cleanTextOrNothing(decode(text.slice(at, Math.min(stop, at + 2_048))));
      at = stop;
    }
  }
  return present({ title, generator, forms: forms.map(closeForm), looseFields, scriptSources, scripts });
}

function countButton(form: OpenForm, type: string): void {
  if (type === 'submit' || type === 'image') form.submits += 1;
  else if (type === 'button') form.buttons += 1;
}

function closeForm({ action, method, fields, buttons, submits, acts, multipart }: OpenForm): HtmlForm {
  const scripted = acts || (buttons > 0 && submits === 0);
  return {
    action,
    method,
    fields,
    ...(scripted && { scripted }),
    ...(multipart && { multipart }),
  };
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function decode(text: string): string {
  return decodeEntities(decodeText(Uint8Array.from(text, (character) => character.charCodeAt(0))));
}

/** The tag at `at`, or `undefined` if the `<` there begins none. */
function readTag(text: string, lower: string, at: number): Tag | undefined {
  const named = /<(\/?[a-z][a-z0-9:-]{0,31})/y;
  named.lastIndex = at;
  const name = named.exec(lower)?.[1];
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  const attribute = /[\s/"']*([^\s/>="'<]{1,128})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;
  let end = named.lastIndex;
  while (attributes.size < mostAttributes) {
    attribute.lastIndex = end;
    const found = attribute.exec(text);
    if (!found) break;
    end = attribute.lastIndex;
    const key = (found[1] ?? '').toLowerCase();
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (!attributes.has(key)) attributes.set(key, cleanText(decode(value.slice(0, 2_048)), 1_024));
  }
  const closing = /[\s/"']*>?/y;
  closing.lastIndex = end;
  closing.exec(text);
  return { name, attributes, end: closing.lastIndex };
}

function field(tag: Tag): HtmlField {
  const type = tag.name === 'input' ? tag.attributes.get('type')?.toLowerCase() || 'text' : tag.name;
  const value = tag.attributes.get('value');
  const isPassword = type === 'password';
  return present({
    name: tag.attributes.get('name') ?? tag.attributes.get('id') ?? '',
    type,
    value: isPassword ? undefined : value,
    prefilled: isPassword && value !== undefined && /[^*•●·.\s]/u.test(value),
  });
}
