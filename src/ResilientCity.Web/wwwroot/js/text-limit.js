// Nothing that is typed or pasted is cut without a word, and nothing larger than a circuit takes is sent.
// A field says its limit by data-limit or maxlength; the sentences stand on the body.

/** Above this many characters a message would end the circuit: 1 MB, three bytes for a Chinese character. */
const largest = 300000;

const fill = (format, ...values) => format.replace(/\{(\d)\}/g, (_, i) => values[i].toLocaleString('en'));
const isField = element => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.maxLength > 0);

/** What the field takes at all; a text area takes more than its limit, so that a text a little too long is kept and can be shortened. */
function room(field) {
  if (field.maxLength > 0) {
    return field.maxLength;
  }
  const limit = Number(field.dataset.limit);
  return limit > 0 ? Math.min(largest, Math.max(limit * 3, limit + 20000)) : largest;
}

function say(field, sentence) {
  let note = field.nextElementSibling?.matches('[data-limit-note]') ? field.nextElementSibling : null;
  if (note === null && sentence !== '') {
    note = document.createElement('p');
    note.dataset.limitNote = '';
    note.className = 'rc-problem';
    note.setAttribute('role', 'alert');
    field.after(note);
  }
  if (note !== null) {
    note.textContent = sentence;
    note.hidden = sentence === '';
  }
}

function onIncoming(event, text) {
  const field = event.target;
  // The section editor and the import box take whole letters and look after themselves.
  if (!isField(field) || field.readOnly || field.matches('[data-text], [data-any-length]') || text === '') {
    return;
  }
  const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  const after = field.value.length - selected + text.replace(/\r\n/g, '\n').length;
  if (after > room(field)) {
    event.preventDefault();
    event.stopPropagation();
    say(field, fill(document.body.dataset.pasteRefused, text.length, Number(field.dataset.limit) || room(field)));
  }
}

function onInput(event) {
  const field = event.target;
  if (!isField(field) || field.matches('[data-text], [data-any-length]')) {
    return;
  }
  const limit = Number(field.dataset.limit);
  if (field.value.length > largest) {
    // However it came in: it stays here to be shortened, and does not go over the circuit.
    event.stopPropagation();
  }
  const isOver = 'over' in field.dataset && field.value.length > limit;
  field.toggleAttribute('aria-invalid', isOver || (limit > 0 && field.value.length > limit));
  say(field, isOver ? fill(document.body.dataset.textOver, field.value.length, limit) : '');
}

window.addEventListener('paste', event => onIncoming(event, event.clipboardData?.getData('text/plain') ?? ''), true);
window.addEventListener('drop', event => onIncoming(event, event.dataTransfer?.getData('text/plain') ?? ''), true);
window.addEventListener('input', onInput, true);
window.addEventListener('change', onInput, true);
