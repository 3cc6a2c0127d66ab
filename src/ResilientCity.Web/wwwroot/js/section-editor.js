// The section editor owns its text: it shows what happens to it, keeps a copy, and tells the circuit only that something was saved.
import { onFlush } from './flush.js';
import { KeptText } from './kept-text.js';
import { insert, mend, onPaste, plain, show } from './plain-text.js';
import { prepare } from './section-request.js';
import { SectionSaver } from './section-saver.js';

const largestPaste = 1000000;
const troubles = ['offline', 'signed-out', 'other-account', 'refused', 'too-long', 'unsaved-unkept', 'conflict'];

const clock = iso => new Date(iso).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
const dayAndClock = iso => new Date(iso).toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai' });
const fill = (format, ...values) => format.replace(/\{(\d)\}/g, (_, i) => values[i]);

/** texts: the sentences of EditorText in the page's language, by key. */
export function attach(root, dotnet, { url, account, section, version, maxLength, savedAt, texts }) {
  const find = name => root.querySelector(`[data-${name}]`);
  const [area, status, alert, other, otherTitle, otherText, mineButton, theirsButton] =
    ['text', 'status', 'alert', 'other', 'other-title', 'other-text', 'keep-mine', 'take-theirs'].map(find);
  const kept = new KeptText(account, section);
  const stop = new AbortController();
  let choose = null;

  const saver = new SectionSaver({ url, account, version, maxLength, kept, text: area.value, report });
  const showLength = () => { find('length').textContent = fill(texts.length, area.value.length.toLocaleString('en')); };

  function report(state, data = {}) {
    root.dataset.state = state;
    const sentence = sentenceFor(state, data);
    status.textContent = troubles.includes(state) ? '' : sentence;
    alert.textContent = troubles.includes(state) ? sentence : '';
    if (state === 'conflict') {
      showOther(texts.theirs, data.theirText, texts.keepMine, texts.takeTheirs, {
        mine: () => saver.keepMine(),
        theirs: () => put(saver.takeTheirs()),
      });
    } else if (state === 'saved' && data.version !== undefined) {
      root.dispatchEvent(new CustomEvent('rc-section-saved', { bubbles: true, detail: { section, version: data.version, savedAt: data.savedAt } }));
      // A dead circuit must not trouble the one who types.
      dotnet?.invokeMethodAsync('OnSavedAsync', data.version, data.savedAt).catch(() => { });
    }
  }

  function sentenceFor(state, data) {
    switch (state) {
      case 'saved': return fill(texts.saved, clock(data.savedAt));
      case 'too-long': return fill(texts.tooLong, maxLength.toLocaleString('en'), data.length.toLocaleString('en'));
      case 'refused': return data.message ?? texts.refused;
      case 'conflict': return fill(texts.conflict, data.savedBy, clock(data.savedAt));
      default: return texts[state.replace(/-(.)/g, (_, letter) => letter.toUpperCase())] ?? '';
    }
  }

  function showOther(title, text, mineLabel, theirsLabel, choice) {
    otherTitle.textContent = title;
    otherText.textContent = text;
    mineButton.textContent = mineLabel;
    theirsButton.textContent = theirsLabel;
    choose = choice;
    other.hidden = false;
  }

  function hideOther() {
    other.hidden = true;
    choose = null;
    area.readOnly = false;
  }

  function put(text) {
    area.value = text;
    announce();
  }

  function announce() {
    showLength();
    root.dispatchEvent(new CustomEvent('rc-section-text', { bubbles: true, detail: { section } }));
  }

  function offerKept() {
    const copy = kept.read();
    if (copy === null || copy.text === area.value) {
      kept.clear();
      return;
    }
    area.readOnly = true;
    alert.textContent = fill(texts.keptFound, dayAndClock(copy.at));
    showOther(texts.keptTitle, copy.text, texts.discardKept, texts.restoreKept, {
      mine: () => { kept.clear(); alert.textContent = ''; },
      theirs: () => { put(copy.text); saver.edit(copy.text); alert.textContent = ''; },
    });
  }

  const listen = (target, event, handler) => target.addEventListener(event, handler, { signal: stop.signal });
  const pick = name => () => {
    const act = choose?.[name];
    hideOther();
    act?.();
    area.focus();
  };
  listen(area, 'input', event => {
    announce();
    if (!event.isComposing) {
      saver.edit(plain(area.value));
    }
  });
  listen(area, 'compositionend', () => saver.edit(plain(area.value)));
  listen(mineButton, 'click', pick('mine'));
  listen(theirsButton, 'click', pick('theirs'));
  listen(window, 'online', () => saver.retryNow());
  listen(document, 'visibilitychange', () => document.visibilityState === 'visible' && saver.retryNow());
  listen(window, 'pagehide', () => saver.leave());
  listen(window, 'beforeunload', event => saver.isDirty && event.preventDefault());
  onPaste(area, largestPaste, length => { alert.textContent = fill(texts.pasteTooLarge, length.toLocaleString('en'), largestPaste.toLocaleString('en')); });

  const forget = onFlush(async () => {
    if (!await saver.flush()) {
      throw new Error('unsaved');
    }
  });
  prepare(account);
  report(savedAt ? 'saved' : 'clean', { savedAt });
  area.readOnly = false;
  offerKept();
  announce();
  growWithText(area);

  return {
    flush: () => saver.flush(),
    insert: text => insert(area, plain(text)),
    show: (paragraph, start, length) => show(area, paragraph, start, length),
    mend: (paragraph, start, was, words) => mend(area, paragraph, start, was, words),
    /** The server's newer text; false when it would overwrite what is being typed. */
    replace(text, newVersion) {
      if (saver.isDirty || choose !== null) {
        return false;
      }
      saver.accept(text, newVersion);
      put(text);
      return true;
    },
    async dispose() {
      stop.abort();
      forget();
      dotnet = null;
      await saver.flush();
      saver.close();
    },
  };
}

// For browsers whose css cannot do it.
function growWithText(area) {
  if (CSS.supports('field-sizing', 'content')) {
    return;
  }
  const grow = () => { area.style.height = `${Math.max(area.scrollHeight, area.offsetHeight)}px`; };
  area.addEventListener('input', grow);
  grow();
}
