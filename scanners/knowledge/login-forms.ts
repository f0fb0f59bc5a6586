import { nmapFingerprint } from './credential-sources.ts';
import { matchesGlob } from './glob.ts';

/** What is known of a page before it is asked again. */
interface SeenPage {
  readonly title?: string | undefined;
  readonly forms: readonly {
    readonly action: string;
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  }[];
  readonly looseFields: readonly { readonly name: string; readonly type: string }[];
}

/** A maker's login page whose form cannot be read off it, mostly because a script sends it. */
export interface KnownLoginForm {
  readonly id: string;
  /** Where the form is. */
  readonly page: string;
  readonly form: {
    readonly action: string;
    /** Missing where the page asks for a password only. */
    readonly account?: string;
    readonly password: string;
    /** What the page sends along by itself. */
    readonly fixed: readonly (readonly [name: string, value: string])[];
  };
  /** A page that opens for whoever is logged in, and for nobody else. */
  readonly inside: string;
  readonly source: string;
  /** Whether a front page is of this make. */
  fits(page: SeenPage): boolean;
}

/** A title that fits the pattern, and a password field of that name. */
const looksLike =
  (title: string, password: string) =>
  (page: SeenPage): boolean =>
    matchesGlob(title, page.title ?? '') &&
    [...page.looseFields, ...page.forms.flatMap(({ fields }) => fields)].some(
      ({ name, type }) => type === 'password' && name === password,
    );

/** One entry a page. Field names and paths are those of the page named as source; the passwords are among the credentials. */
export const knownLoginForms: readonly KnownLoginForm[] = [
  {
    id: 'netgear-plus-switch',
    page: '/',
    form: { action: '/login.cgi', password: 'password', fixed: [] },
    inside: '/switch_info.htm',
    source: nmapFingerprint('Netgear ProSafe Plus Switch'),
    fits: looksLike('NETGEAR GS1*', 'password'),
  },
  {
    id: 'cisco-docsis-gateway',
    page: '/',
    form: {
      action: '/goform/Docsis_system',
      account: 'username_login',
      password: 'password_login',
      fixed: [
        ['LanguageSelect', 'en'],
        ['Language_Submit', '0'],
        ['login', 'Log In'],
      ],
    },
    inside: '/Administration.asp',
    source: nmapFingerprint('Cisco EPC39xx'),
    fits: looksLike('*', 'password_login'),
  },
  {
    id: 'lantronix-console',
    page: '/',
    form: { action: '/', account: 'slclogin', password: 'slcpassword', fixed: [] },
    inside: '/',
    source: nmapFingerprint('Lantronix SLC'),
    fits: looksLike('*', 'slcpassword'),
  },
];
