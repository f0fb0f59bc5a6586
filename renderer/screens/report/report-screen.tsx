import './report.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import { Note } from '../../components/note.tsx';
import { Heading, Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useDeviceName } from '../../device/device-name.ts';
import { place } from '../../device/standing.ts';
import { HouseFront } from '../../drawings/house-front.tsx';
import { useApp, useScan, useStores } from '../../stores/stores.ts';
import { useWhen } from '../../words/moment.ts';
import { cut } from '../../words/said.tsx';
import { count, Tally } from '../home/hello.tsx';

const formats = ['html', 'pdf', 'csv', 'json', 'evidence', 'evidence-csv'] as const;
type Format = (typeof formats)[number];
const isFormat = (id: string): id is Format => formats.some((format) => format === id);

/** The choice that stands for the whole home; no device has this id. */
const wholeHome = 'home';

function NothingYet() {
  const { t } = useTranslation(['report', 'home']);
  const { navigation } = useStores();
  return (
    <Empty
      picture={<HouseFront door="latched" lit={1} label={t('home:house.latched')} />}
      title={<Heading>{t('none')}</Heading>}
    >
      <p className="lead">{t('noneBody')}</p>
      <Button look="go" onPress={() => navigation.getState().go({ screen: 'home' })}>
        {t('go')}
      </Button>
    </Empty>
  );
}

/** Saves what was found, about the whole home or one device, where the person chooses. */
function SaveForm() {
  const { t } = useTranslation('report');
  const { app, bridge } = useStores();
  const name = useDeviceName();
  const devices = useScan((state) => state.report?.devices) ?? [];
  const [about, setAbout] = useState(wholeHome);
  const [format, setFormat] = useState<Format>('html');
  const [saving, setSaving] = useState(false);
  const [file, setFile] = useState<string>();
  const save = async () => {
    setSaving(true);
    setFile(undefined);
    const device = about === wholeHome ? {} : { device: about };
    const answer = await bridge.invoke('report:save', { format, ...device });
    setSaving(false);
    if (!answer.ok) app.getState().report(answer.problem);
    else if (answer.value.saved) setFile(answer.value.file);
  };
  return (
    <section className="card report-form">
      <Select
        label={t('about')}
        value={about}
        onChange={setAbout}
        choices={[
          { id: wholeHome, label: t('all') },
          ...devices.map((device) => ({ id: device.id, label: name(device) })),
        ]}
      />
      <Choices
        label={t('format')}
        value={format}
        onChange={(id) => {
          if (isFormat(id)) setFormat(id);
        }}
        choices={formats.map((id) => ({ id, label: t(`formats.${id}`), hint: t(`hints.${id}`) }))}
      />
      <div className="row">
        <Button look="go" icon="save" disabled={saving} onPress={() => void save()}>
          {t(saving ? 'saving' : 'save')}
        </Button>
        <span role="status" className="quiet">
          {file && t('saved', { file: cut(file) })}
        </span>
      </div>
    </section>
  );
}

export function ReportScreen() {
  const { t } = useTranslation('report');
  const when = useWhen();
  const report = useScan((state) => state.report);
  const annotations = useApp((state) => state.app?.annotations);
  if (report === undefined) return <NothingYet />;
  return (
    <Page>
      <header className="stack">
        <Heading>{t('title')}</Heading>
        <p className="lead">{t('lead')}</p>
        <p className="quiet">{t('of', { when: when(report.finishedAt) })}</p>
        <Tally counts={count(place(report.devices, annotations ?? []))} />
      </header>
      <SaveForm />
      <Note>{t('private')}</Note>
    </Page>
  );
}
