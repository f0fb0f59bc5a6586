import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { AnswerIcon } from '../../components/chip.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { useLanguage } from '../../i18n.ts';
import { Icon } from '../../icons/icon.tsx';
import { useStores } from '../../stores/stores.ts';
import type { Needy } from './home-answers.ts';

const most = 3;

/** The devices with something to do, the worst first, each with its reason and the way to its page. */
export function Needing({ needy, guideline }: { needy: readonly Needy[]; guideline: number }) {
  const { t } = useTranslation(['guidelines', 'home', 'common']);
  const { say } = useLanguage();
  const { navigation } = useStores();
  const name = useDeviceName();
  const [all, showAll] = useState(false);
  if (needy.length === 0) return null;
  return (
    <div className="needing">
      <ul>
        {(all ? needy : needy.slice(0, most)).map(({ device, answer, reason }) => (
          <li key={device.id} className={answer}>
            <AriaButton
              className="needing-device"
              onPress={() => navigation.getState().go({ screen: 'device', device: device.id, guideline })}
            >
              <AnswerIcon answer={answer} />
              <span>
                <span className="visually-hidden">{t(`common:answer.${answer}`)}: </span>
                <bdi className="strong">{name(device)}</bdi>
                <span className="quiet">{say(reason)}</span>
              </span>
              <Icon name="next" small />
            </AriaButton>
          </li>
        ))}
      </ul>
      {needy.length > most && (
        <div>
          <Button small look="plain" icon={all ? 'up' : 'down'} expanded={all} onPress={() => showAll(!all)}>
            {all ? t('home:showFewer') : t('home:showAll', { count: needy.length - most })}
          </Button>
        </div>
      )}
    </div>
  );
}
