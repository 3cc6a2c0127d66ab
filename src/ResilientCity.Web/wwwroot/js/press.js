/** Presses a link or button as a person would: what it leads to is saved by the browser. */
export function press(element) {
  element.click();
}
