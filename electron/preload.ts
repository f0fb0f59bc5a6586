/** The bridge. It carries data and nothing else: no event object, no function of Electron's. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('homelatch', {
  invoke: (channel: unknown, request: unknown): Promise<unknown> =>
    ipcRenderer.invoke('homelatch:ask', String(channel), request),

  on(name: unknown, listener: (data: unknown) => void): () => void {
    const wanted = String(name);
    const hear = (_event: unknown, told: unknown, data: unknown) => {
      if (told === wanted) listener(data);
    };
    ipcRenderer.on('homelatch:tell', hear);
    return () => {
      ipcRenderer.removeListener('homelatch:tell', hear);
    };
  },
});
