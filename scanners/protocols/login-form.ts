import { type HtmlField, type HtmlForm, parseHtmlPage } from './html-page.ts';
import { decodeText } from './text.ts';

/** A form that asks for a password that exists already, ready to be filled in. */
export interface LoginForm {
  /** As written in the page; empty for the page itself. */
  readonly action: string;
  /** Missing where the page asks for a password only. */
  readonly account?: string;
  readonly password: string;
  /** What the page sends along by itself: hidden fields, such as a token against forgery, and the button. */
  readonly fixed: readonly (readonly [name: string, value: string])[];
}

/** Words of pages that let people in. */
const logsIn = /log[ _-]?in|log[ _-]?on|sign[ _-]?in|anmeld|connexion|mewngofnod/i;

/** Words of pages on which a password would be made, not asked for. Posting to one would change the device. */
const makes =
  /\b(?:create|choose|set|new|change|register|sign[ -]?up|first time)\b[^<]{0,30}\b(?:password|passphrase|account|administrator)\b/i;
const isMaking = /new|confirm|repeat|retype|again|verif|current|(?:^|[_-])old/i;

/** Fields of a page of settings. */
const settings = /ssid|psk|(?:^|_)wpa|(?:^|_)wep|pppoe|dhcp|netmask|firmware|upload/i;

/** Addresses that do more than let somebody in. */
const acts =
  /reboot|reset|restart|factory|erase|delete|log_?out|upgrade|shutdown|apply|restore|wizard|setup|regist|passw(?:or)?d_?change|change_?passw/i;

/** Values are cut at this length when a page is read, and half a token is none. */
const longestValue = 1_023;

const typed: readonly string[] = ['text', 'email', 'tel', 'number', 'search', 'textarea', 'file', 'date'];

/**
 * The one login form of a page, or undefined for anything else: two forms, a second password, a field too many, a form
 * that only a script can send, a page that makes a password. Doubt is always for leaving it alone.
 */
export function findLoginForm(page: Uint8Array): LoginForm | undefined {
  const { forms, looseFields, title = '' } = parseHtmlPage(page);
  const [form, ...more] = forms.filter(({ fields }) => fields.some(isPassword));
  if (!form || more.length > 0 || looseFields.some(isPassword)) return undefined;
  const text = withoutScripts(decodeText(page.subarray(0, 65_536)));
  if (!isPlain(form) || makes.test(text) || acts.test(form.action)) return undefined;
  const submits = form.fields.filter(({ type }) => type === 'submit').map(({ value = '' }) => value);
  if (!logsIn.test([title, form.action, ...submits, text].join(' '))) return undefined;
  return fill(form);
}

/** What a page says to people: scripts hold words for pages that are not shown. */
function withoutScripts(text: string): string {
  const lower = text.toLowerCase();
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const start = lower.indexOf('<script', at);
    if (start < 0) return rest + text.slice(at);
    rest += text.slice(at, start);
    const end = lower.indexOf('</script', start);
    if (end < 0) return rest;
    at = end + '</script'.length;
  }
  return rest;
}

const isPassword = ({ type }: HtmlField) => type === 'password';

function isPlain({ method, scripted, multipart, fields }: HtmlForm): boolean {
  return (
    method === 'post' &&
    !scripted &&
    !multipart &&
    fields.filter(isPassword).length === 1 &&
    fields.filter(({ type }) => typed.includes(type)).length <= 1 &&
    fields.every(({ name, type }) => type === 'hidden' || !(settings.test(name) || isMaking.test(name)))
  );
}

function fill({ action, fields }: HtmlForm): LoginForm | undefined {
  const account = fields.find(({ type }) => type === 'text' || type === 'email')?.name;
  const password = fields.find(isPassword)?.name ?? '';
  const named = fields.filter(({ name }) => name !== '');
  const hidden = named.filter(({ type }) => type === 'hidden');
  const button = named.filter(({ type }) => type === 'submit').slice(0, 1);
  const fixed = [...hidden, ...button].map(({ name, value = '' }) => [name, value] as const);
  if (password === '' || account === '') return undefined;
  if (fixed.some(([, value]) => value.length > longestValue)) return undefined;
  return { action, ...(account !== undefined && { account }), password, fixed };
}
