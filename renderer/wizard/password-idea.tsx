import { useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Note } from '../components/note.tsx';
import { passwordWords } from './password-words.ts';
import type { Step } from './step.ts';

/** A number below `limit`, each as likely as the next: what would favour the low ones is thrown again. */
function throwDice(limit: number): number {
  const range = 2 ** 32;
  const fair = range - (range % limit);
  const thrown = new Uint32Array(1);
  let value = fair;
  while (value >= fair) [value = fair] = crypto.getRandomValues(thrown);
  return value % limit;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Three words and two digits, for example "Moss-Kite-Fern42": 16 characters that are easy to type on a television. */
export function passwordIdea(): string {
  const word = () => capital(passwordWords[throwDice(passwordWords.length)] ?? '');
  return `${word()}-${word()}-${word()}${throwDice(10)}${throwDice(10)}`;
}

/** Steps at which a new password is chosen say so in their id. */
export const choosesPassword = ({ id }: Step) => /^(choose|new)-password$/.test(id);

/** A new password to take or leave. It is made here, shown once, and kept nowhere. */
export function PasswordIdea() {
  const { t } = useTranslation('wizard');
  const [idea, think] = useState(passwordIdea);
  const [copied, setCopied] = useState(false);
  const shown = useRef<HTMLElement>(null);
  const copy = () => {
    // The app gives the page no leave to use the clipboard by itself; copying what is marked needs none.
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
    setCopied(document.execCommand('copy'));
  };
  return (
    <>
      <div className="stack">
        <p>{t('password.here')}</p>
        <div className="secret">
          <strong ref={shown} translate="no">
            {idea}
          </strong>
          <div className="row">
            <Button small icon={copied ? 'tick' : 'copy'} onPress={copy}>
              {t(copied ? 'password.copied' : 'password.copy')}
            </Button>
            <Button
              small
              look="plain"
              icon="refresh"
              onPress={() => {
                think(passwordIdea());
                setCopied(false);
              }}
            >
              {t('password.another')}
            </Button>
          </div>
        </div>
      </div>
      <Note>
        <Trans t={t} i18nKey="password.keep" components={{ b: <b /> }} />
      </Note>
    </>
  );
}
