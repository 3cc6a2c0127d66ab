// The pasted letter stays in the browser until it is asked for, and goes over in pieces: a paste of any size breaks nothing.

export function lengthOf(textarea) {
  return textarea.value.length;
}

export function bytesOf(textarea) {
  return new TextEncoder().encode(textarea.value);
}

// Brings a line of the source into view: inside its own pane where that scrolls by itself, else, if asked for, with the page.
export function reveal(paneId, lineId, mayScrollPage) {
  const pane = document.getElementById(paneId);
  const line = document.getElementById(lineId);
  if (!pane || !line) {
    return;
  }
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  if (pane.scrollHeight > pane.clientHeight + 1) {
    const top = line.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    pane.scrollTo({ top: top - pane.clientHeight / 3, behavior });
  } else if (mayScrollPage) {
    line.scrollIntoView({ block: "center", behavior });
  }
}

export function focusOn(inputId) {
  document.getElementById(inputId)?.focus();
}
