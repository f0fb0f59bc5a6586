import type { Front } from './fronts.ts';

/** A page that asks for a login: by its status, or by a field for a password. */
export function isLoginPage(page: Front['page']): boolean {
  const fields = [...page.forms.flatMap((form) => form.fields), ...page.looseFields];
  return page.status === 401 || page.status === 403 || fields.some(({ type }) => type === 'password');
}
