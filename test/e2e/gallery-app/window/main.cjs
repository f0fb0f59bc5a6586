/** A bare window for the gallery: the real browser engine of the app, without the app's program. */
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    useContentSize: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.setMenu(null);
  window.loadURL('about:blank');
});
app.on('window-all-closed', () => app.quit());
