/** The frame of every page that we write: no script, no link, nothing fetched. Every word that is not ours is escaped and set apart. */
import type { Language } from '../core/text.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1f2a37; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
body.wide { max-width: 75rem; font-size: 14px; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; border-top: 1px solid #c9c2b4; padding-top: 1rem; }
h3 { font-size: 1.05rem; margin-bottom: .25rem; } .quiet { color: #4a5563; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid #e4dfd4; vertical-align: top; }
.group { font-size: 1rem; padding-top: 1.25rem; border-bottom: 2px solid #c9c2b4; } td.fail strong { color: #b3261e; } td.weak strong { color: #8a5a00; }
div.fail { border-left: 5px solid #b3261e; padding-left: .75rem; } div.weak { border-left: 5px solid #8a5a00; padding-left: .75rem; }
.care, .notice { border: 2px solid #1f2a37; border-radius: .5rem; padding: .25rem 1rem; }
bdi { unicode-bidi: isolate; overflow-wrap: anywhere; } section { break-inside: avoid-page; }
`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also takes out characters that reorder or hide text. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

/** A device's own words, or others that are not ours. */
export const theirs = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

export interface Frame {
  readonly language: Language;
  readonly title: string;
  /** Finished HTML. */
  readonly body: string;
  readonly wide?: boolean;
}

export function pageOf({ language, title, body, wide = false }: Frame): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body${wide ? ' class="wide"' : ''}>
<h1>${escapeHtml(title)}</h1>
${body}
</body></html>
`;
}
