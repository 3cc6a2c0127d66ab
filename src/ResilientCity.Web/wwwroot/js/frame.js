// What the frame does beyond plain links and forms.
import { flushAll, forgetKeptText } from './flush.js';
import './dialog-focus.js';
import './text-limit.js';

const isTyping = element => element.closest('input, textarea, select, [contenteditable="true"]') !== null;

document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !isTyping(event.target)) {
    const search = document.getElementById('site-search');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
  if (event.key === 'Escape') {
    closeMenus(null);
  }
});

document.addEventListener('click', event => closeMenus(event.target));

function closeMenus(except) {
  for (const menu of document.querySelectorAll('details[data-menu][open]')) {
    if (except === null || !menu.contains(except)) {
      menu.open = false;
      if (except === null) {
        menu.querySelector('summary').focus();
      }
    }
  }
}

// Language, theme and sign-out load the page anew: first save what was typed.
document.addEventListener('submit', async event => {
  const form = event.target;
  if (!form.matches('form[data-flush]') || form.dataset.flushed) {
    return;
  }
  event.preventDefault();
  form.dataset.flushed = 'yes';
  await flushAll();
  if (form.matches('[data-sign-out]')) {
    forgetKeptText();
  }
  form.submit();
});
