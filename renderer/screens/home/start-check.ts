import { useStores } from '../../stores/stores.ts';

/** Starts a check of the consented network and goes to watch it; without consent it goes to ask for it. */
export function useStartCheck(): () => void {
  const { app, scan, settings, navigation } = useStores();
  return () => {
    const { go } = navigation.getState();
    const last = app.getState().app?.lastCheck?.network;
    const consents = app.getState().app?.consents ?? [];
    const consent = consents.find((one) => one.network.id === last) ?? consents.at(-1);
    if (consent === undefined) {
      go({ screen: 'welcome' });
      return;
    }
    go({ screen: 'checking' });
    const request = {
      networkId: consent.network.id,
      depth: settings.getState().settings?.depth ?? 'standard',
      careful: consent.careful,
      logins: consent.logins,
    };
    void scan
      .getState()
      .start(request)
      .then((problem) => {
        if (problem === undefined) return;
        app.getState().report(problem);
        go({ screen: 'home' });
      });
  };
}
