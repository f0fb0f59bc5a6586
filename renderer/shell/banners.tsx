import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { Note } from '../components/note.tsx';
import { useLanguage } from '../i18n.ts';
import { useApp, useStores } from '../stores/stores.ts';

function EngineBanner() {
  const { t } = useTranslation('shell');
  const engine = useApp((state) => state.app?.engine);
  if (engine !== 'restarting' && engine !== 'stopped') return null;
  return <Note tone={engine === 'stopped' ? 'fail' : 'weak'}>{t(`engine.${engine}`)}</Note>;
}

function StorageBanner() {
  const { t } = useTranslation('shell');
  const storage = useApp((state) => state.app?.storage);
  if (storage === undefined || storage === 'ready' || storage === 'starting') return null;
  return <Note tone={storage === 'unavailable' ? 'fail' : 'weak'}>{t(`storage.${storage}`)}</Note>;
}

/** The program was ended in the middle of a check. It stands until the next check begins. */
function InterruptedBanner() {
  const { say } = useLanguage();
  const told = useApp((state) => state.app?.problems.find(({ code }) => code === 'check-interrupted'));
  return told === undefined ? null : <Note tone="weak">{say(told.message)}</Note>;
}

function UpdateBanner() {
  const { t } = useTranslation('shell');
  const { bridge } = useStores();
  const updates = useApp((state) => state.app?.updates);
  const running = useApp((state) => state.app?.running !== undefined);
  if (updates !== 'available') return null;
  return (
    <Note>
      <div className="row spread">
        {t('update')}
        <div className="row">
          <Button
            small
            look="plain"
            icon="link"
            onPress={() => void bridge.invoke('app:open-page', { page: 'releases' })}
          >
            {t('seeUpdate')}
          </Button>
          <Button small disabled={running} onPress={() => void bridge.invoke('app:install-update', {})}>
            {t('installUpdate')}
          </Button>
        </div>
      </div>
    </Note>
  );
}

function TroubleBanner() {
  const { t } = useTranslation('shell');
  const { say } = useLanguage();
  const { app } = useStores();
  const trouble = useApp((state) => state.trouble);
  if (trouble === undefined) return null;
  return (
    <Note tone="fail">
      <div className="row spread">
        <p>
          <b>{t('trouble')}</b> {say(trouble.message)}
        </p>
        <Button small look="plain" icon="close" onPress={() => app.getState().dismiss()}>
          {t('dismiss')}
        </Button>
      </div>
    </Note>
  );
}

/** What is wrong with the program itself, above whatever the person is doing. */
export function Banners() {
  return (
    <div className="banners" role="status">
      <EngineBanner />
      <StorageBanner />
      <InterruptedBanner />
      <UpdateBanner />
      <TroubleBanner />
    </div>
  );
}
