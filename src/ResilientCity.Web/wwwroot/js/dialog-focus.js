// A dialog takes the focus the moment it appears, unless somebody is in it already; gone, it gives the focus back to what opened it.
// All of it happens here: told by the server, the focus moved when the first words were typed, and they were lost.
const openers = new Map();
let lastOutside = null;
let waiting = null;

document.addEventListener('focusin', event => {
  if (!event.target.closest('[role="dialog"]')) {
    lastOutside = event.target;
  }
});

new MutationObserver(() => {
  for (const dialog of document.querySelectorAll('[role="dialog"]')) {
    if (!openers.has(dialog)) {
      openers.set(dialog, lastOutside);
      if (!dialog.contains(document.activeElement)) {
        dialog.focus({ preventScroll: true });
      }
    }
  }
  for (const [dialog, opener] of openers) {
    if (!dialog.isConnected) {
      openers.delete(dialog);
      waiting = opener;
    }
  }
  giveBack();
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });

// A button is not free to take it while what it started goes on.
function giveBack() {
  if (waiting === null) {
    return;
  }
  if (document.activeElement !== document.body) {
    waiting = null;
  } else if (!waiting.isConnected) {
    waiting = null;
    document.getElementById('content')?.focus({ preventScroll: true });
  } else if (!waiting.disabled) {
    waiting.focus({ preventScroll: true });
    waiting = null;
  }
}
