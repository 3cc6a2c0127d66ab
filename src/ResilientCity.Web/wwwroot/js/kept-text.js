// The copy of unsent text that this browser keeps, by account and section.
import { keptTextPrefix } from './flush.js';

export class KeptText {
  #key;

  constructor(account, section) {
    this.#key = `${keptTextPrefix}${account}:${section}`;
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  /** False where the browser would not take it: full, or forbidden. */
  write(text) {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ text, at: new Date().toISOString() }));
      return true;
    } catch {
      return false;
    }
  }

  clear() {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing can be kept here, so nothing is left over.
    }
  }
}
