import './device.css';
import './answers.css';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { Heading, Page } from '../../components/page.tsx';
import { byNeed, openFindings } from '../../device/standing.ts';
import { HouseFront } from '../../drawings/house-front.tsx';
import { Icon } from '../../icons/icon.tsx';
import { useApp, useNavigation, useScan, useStores } from '../../stores/stores.ts';
import { Records } from '../../wizard/records.tsx';
import { Acts } from './acts.tsx';
import { Answers } from './answers.tsx';
import { CareNote } from './care-note.tsx';
import { DeviceLife } from './device-life.tsx';
import { GuidelineStrip } from './guideline-strip.tsx';
import { LeftAsTheyAre } from './left-findings.tsx';
import { MoreAbout } from './more-about.tsx';
import { ProblemCard } from './problem-card.tsx';
import { Who } from './who.tsx';

function Crumb() {
  const { t } = useTranslation('device');
  const { navigation } = useStores();
  return (
    <AriaButton className="crumb" onPress={() => navigation.getState().go({ screen: 'home' })}>
      <Icon name="back" />
      {t('all')}
    </AriaButton>
  );
}

function Gone() {
  const { t } = useTranslation(['device', 'home']);
  return (
    <Page>
      <Crumb />
      <Empty
        picture={<HouseFront door="latched" lit={1} label={t('home:empty.house')} />}
        title={<Heading>{t('gone.title')}</Heading>}
      >
        <p className="lead">{t('gone.body')}</p>
      </Empty>
    </Page>
  );
}

/** One device: what it is, what needs fixing, and its thirteen answers. */
export function DeviceScreen({ device: id, guideline }: { device: string; guideline?: number }) {
  const { t } = useTranslation('device');
  const { app, scan } = useStores();
  const kept = useScan((state) => state.report?.devices.find((one) => one.id === id));
  const detail = useScan((state) => (state.detail?.device.id === id ? state.detail.device : undefined));
  const live = useScan((state) => state.live.devices.get(id));
  const finishedAt = useScan((state) => state.report?.finishedAt);
  const running = useScan((state) => state.state === 'running' || state.state === 'stopping');
  const annotations = useApp((state) => state.app?.annotations);
  const moves = useNavigation((state) => state.moves);
  const [opened, open] = useState(guideline);
  useEffect(() => {
    if (moves > 0) open(guideline);
  }, [guideline, moves]);

  useEffect(() => {
    if (finishedAt !== undefined) void scan.getState().lookInto(id).then(app.getState().report);
  }, [app, scan, id, finishedAt]);

  const device = (running ? live : undefined) ?? (kept && (detail ?? kept)) ?? live;
  if (device === undefined) return <Gone />;
  const findings = [...openFindings(device, annotations ?? [])].sort(byNeed);
  const annotation = annotations?.find((one) => one.device === id);
  return (
    <Page>
      <Crumb />
      <Who device={device} annotation={annotation} />
      {device.careAdvice && <CareNote advice={device.careAdvice} />}
      <Acts device={device} findings={findings} />
      <GuidelineStrip device={device} onOpen={open} />
      {findings.length > 0 && (
        <section>
          <h2 className="visually-hidden">{t('problems')}</h2>
          {findings.map((finding, at) => (
            <ProblemCard
              key={`${finding.check} ${finding.service?.port ?? ''}`}
              device={device}
              finding={finding}
              first={at === 0}
            />
          ))}
        </section>
      )}
      <LeftAsTheyAre
        device={device}
        annotation={annotation}
        onReturn={(check) => void app.getState().annotate({ device: id, unignore: check })}
      />
      <Answers device={device} opened={opened} onOpen={open} />
      <DeviceLife device={id} />
      <Records device={id} />
      <MoreAbout device={device} annotation={annotation} />
    </Page>
  );
}
