// Brings a lost circuit back; a page whose circuit is gone for good is loaded anew, after the editors have kept what was typed.
import { flushAll } from './flush.js';

const banner = document.getElementById('components-reconnect-modal');

async function reload() {
  await flushAll();
  location.reload();
}

async function retry() {
  try {
    if (await Blazor.reconnect() || await Blazor.resumeCircuit()) {
      return;
    }
    await reload();
  } catch {
    // The server is away: the banner stays, and the next visit to this tab tries again.
  }
}

banner?.addEventListener('components-reconnect-state-changed', event => {
  if (event.detail.state === 'rejected') {
    reload();
  }
});
document.getElementById('reconnect-retry')?.addEventListener('click', retry);
document.getElementById('reconnect-reload')?.addEventListener('click', reload);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && banner?.classList.contains('components-reconnect-failed')) {
    retry();
  }
});
