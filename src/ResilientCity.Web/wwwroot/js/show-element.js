// Leads to a part of the page: opens it where it is folded, brings it into view and puts the focus there.
export function show(id) {
  const element = document.getElementById(id);
  if (element === null) {
    return;
  }
  const folded = element.closest('details');
  if (folded !== null) {
    folded.open = true;
  }
  element.scrollIntoView({ block: 'center' });
  const focusable = 'select, input, textarea, button, [tabindex]';
  (element.matches(focusable) ? element : element.querySelector(focusable) ?? element).focus({ preventScroll: true });
}
