// Leads to a part of the page: opens it where it is folded, brings it into view and puts the focus there.
export function show(id) {
  const element = document.getElementById(id);
  if (element === null) {
    return;
  }
  if (element instanceof HTMLDetailsElement) {
    element.open = true;
  }
  element.scrollIntoView({ block: 'center' });
  (element.querySelector('select, input, textarea, button') ?? element).focus({ preventScroll: true });
}
