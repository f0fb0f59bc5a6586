import { useStores } from '../stores/stores.ts';

/** Sends an answer and shows what went wrong, where something did. */
export function useAnswer(): (value: string) => void {
  const { app, wizard } = useStores();
  return (value) => void wizard.getState().answer(value).then(app.getState().report);
}
