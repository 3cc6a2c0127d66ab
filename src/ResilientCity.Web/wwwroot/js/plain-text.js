// What a letter's text may hold: lines of plain characters.

/** Word's soft breaks become lines, its odd spaces plain ones; control and invisible characters go. */
export function plain(text) {
  return text
    .replace(/\r\n?|[\u000b\u000c\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\uffff]/g, '');
}

/** Pasting takes the plain text of whatever lies on the clipboard. */
export function onPaste(textarea, largest, refuse) {
  textarea.addEventListener('paste', event => {
    const raw = event.clipboardData?.getData('text/plain') ?? '';
    const text = plain(raw);
    if (text.length > largest) {
      event.preventDefault();
      refuse(text.length);
    } else if (text !== raw || text.length > 20000) {
      event.preventDefault();
      insert(textarea, text);
    }
  });
}

/** Where a stretch of a paragraph stands, as [from, to]; paragraphs are the lines that are not blank, trimmed. Null where there is none. */
export function rangeOf(text, paragraph, start, length) {
  let at = 0;
  let index = -1;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && ++index === paragraph) {
      const from = at + line.length - line.trimStart().length + start;
      return from + length <= text.length ? [from, from + length] : null;
    }
    at += line.length + 1;
  }
  return null;
}

/** Marks a stretch and brings it into view: a long text area scrolls with the page. */
export function show(textarea, paragraph, start, length) {
  const range = rangeOf(textarea.value, paragraph, start, length) ?? [0, 0];
  textarea.focus({ preventScroll: true });
  textarea.setSelectionRange(...range);
  const box = textarea.getBoundingClientRect();
  const share = textarea.value.length === 0 ? 0 : range[0] / textarea.value.length;
  window.scrollTo({ top: window.scrollY + box.top + share * box.height - window.innerHeight / 3 });
}

/** Puts other words in place of those that stand there; false where they do not any more. */
export function mend(textarea, paragraph, start, was, words) {
  const range = rangeOf(textarea.value, paragraph, start, was.length);
  if (textarea.readOnly || range === null || textarea.value.slice(...range) !== was) {
    return false;
  }
  textarea.focus({ preventScroll: true });
  textarea.setSelectionRange(...range);
  if (words === '') {
    document.execCommand('delete');
  } else {
    insert(textarea, words);
  }
  return true;
}

export function insert(textarea, text) {
  textarea.focus();
  // The old command alone keeps the browser's undo; on long texts it takes seconds, so those go in directly.
  if (text.length > 20000 || !document.execCommand('insertText', false, text)) {
    textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, 'end');
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
