// Tells the preview what has changed in the sections' texts, a little at a time, and keeps the place that is being edited in sight.
const pauseMs = 150;

/** FNV-1a over UTF-16 units, as the server counts it. */
function hashOf(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
  }
  return hash;
}

/** Halves of characters cannot be sent. */
const wellFormed = text => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const isHigh = code => code >= 0xd800 && code <= 0xdbff;
const isLow = code => code >= 0xdc00 && code <= 0xdfff;

/** The one stretch in which two texts differ, never between the halves of a character. */
function difference(before, now) {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) {
    start++;
  }
  if (start > 0 && isHigh(now.charCodeAt(start - 1))) {
    start--;
  }
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === now[now.length - 1 - end]) {
    end++;
  }
  if (end > 0 && isLow(now.charCodeAt(now.length - end))) {
    end--;
  }
  return { start, removed: before.length - start - end, inserted: now.slice(start, now.length - end) };
}

function readSections(source) {
  return [...source.querySelectorAll('[data-letter-section]')].map(element => {
    const heading = element.querySelector('[data-letter-heading]');
    return {
      section: Number(element.id.slice('section-'.length)),
      heading: heading?.value ?? heading?.textContent ?? '',
      text: wellFormed(element.querySelector('[data-text]')?.value ?? ''),
    };
  });
}

/** Where the cursor stands: the section's place in the letter, the paragraph's in the section, and how far into it. */
function cursor(source) {
  const area = document.activeElement;
  const element = area?.closest?.('[data-letter-section]');
  if (!element || !source.contains(element)) {
    return null;
  }
  const order = [...source.querySelectorAll('[data-letter-section]')].indexOf(element) + 1;
  if (!area.matches('[data-text]')) {
    return { places: [`${order}`, `${order}.0`], offset: 0 };
  }
  const lines = area.value.slice(0, area.selectionStart).split('\n');
  const paragraph = lines.slice(0, -1).filter(line => line.trim() !== '').length;
  return { places: [`${order}.${paragraph}`, `${order}.${paragraph - 1}`, `${order}`], offset: lines.at(-1).trimStart().length };
}

function lineAt(pane, { places, offset }) {
  for (const place of places) {
    const lines = [...pane.querySelectorAll(`[data-place="${place}"] > span`)];
    let left = offset;
    for (const line of lines) {
      left -= line.textContent.length;
      if (left <= 0) {
        return line;
      }
    }
    if (lines.length > 0) {
      return lines.at(-1);
    }
  }
  return null;
}

/**
 * source: the element that holds the editors; pane: the preview; dotnet: its component;
 * known: what it knows of each section, as heading, length and hash of the text.
 */
export function follow(source, pane, dotnet, known) {
  const sent = new Map();
  const stop = new AbortController();
  let timer = 0;
  let revealTimer = 0;
  let isSending = false;
  let isWaiting = false;

  function edits(sections) {
    return sections.flatMap(({ section, heading, text }) => {
      const before = sent.get(section);
      if (before?.heading === heading && before.text === text) {
        return [];
      }
      const { start, removed, inserted } = before ? difference(before.text, text) : { start: 0, removed: -1, inserted: text };
      return [{ section, heading: before?.heading === heading ? null : heading, start, removed, inserted, length: text.length }];
    });
  }

  async function send() {
    if (isSending) {
      isWaiting = true;
      return;
    }
    isSending = true;
    try {
      do {
        isWaiting = false;
        const sections = readSections(source);
        const changed = edits(sections);
        if (changed.length > 0) {
          const isFitting = await dotnet.invokeMethodAsync('OnEditedAsync', changed);
          sent.clear();
          if (isFitting) {
            sections.forEach(one => sent.set(one.section, one));
          }
          isWaiting ||= !isFitting;
        }
      } while (isWaiting && !stop.signal.aborted);
      reveal();
    } catch {
      // The connection is down: typing and saving go on, and the next change tries again.
    } finally {
      isSending = false;
    }
  }

  const later = () => {
    timer ||= setTimeout(() => {
      timer = 0;
      send();
    }, pauseMs);
  };

  // Only inside the preview, and only where it scrolls by itself: the page never moves under one's hands.
  function reveal() {
    const place = pane.scrollHeight > pane.clientHeight + 1 ? cursor(source) : null;
    const line = place && lineAt(pane, place);
    if (!line) {
      return;
    }
    const [box, frame] = [line.getBoundingClientRect(), pane.getBoundingClientRect()];
    if (box.top < frame.top + 40 || box.bottom > frame.bottom - 40) {
      pane.scrollTop += box.top - frame.top - pane.clientHeight / 3;
    }
  }

  const revealSoon = () => {
    clearTimeout(revealTimer);
    revealTimer = setTimeout(reveal, 60);
  };

  for (const one of readSections(source)) {
    const match = known.find(({ section }) => section === one.section);
    if (match && match.length === one.text.length && match.hash === hashOf(one.text)) {
      sent.set(one.section, { ...one, heading: match.heading });
    }
  }
  for (const event of ['input', 'change', 'rc-section-text']) {
    source.addEventListener(event, later, { signal: stop.signal });
  }
  for (const event of ['focusin', 'click', 'keyup', 'select']) {
    source.addEventListener(event, revealSoon, { signal: stop.signal });
  }
  const observer = new MutationObserver(later);
  observer.observe(source, { childList: true, subtree: true });
  later();
  return {
    dispose() {
      stop.abort();
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(revealTimer);
    },
  };
}
