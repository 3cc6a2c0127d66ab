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

export function insert(textarea, text) {
  textarea.focus();
  // The old command alone keeps the browser's undo; on long texts it takes seconds, so those go in directly.
  if (text.length > 20000 || !document.execCommand('insertText', false, text)) {
    textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, 'end');
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
