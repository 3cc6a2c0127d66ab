// Decides when a section's text is saved. One request at a time; a text whose saving had no answer is sent again first, under
// the same command id, so that the server sees one save; a conflict stops this section until the person has chosen.
import { send, sendLast } from './section-request.js';

const quietMs = 2000;
const atMostMs = 5000;
const longestRetryMs = 30000;

export class SectionSaver {
  #url; #account; #kept; #maxLength; #report;
  #saved; #version; #text;
  #attempt = null; #theirs = null; #refusedText = null; #running = null;
  #quietTimer = 0; #atMostTimer = 0; #retryTimer = 0; #retryMs = quietMs;

  constructor({ url, account, version, text, maxLength, kept, report }) {
    this.#url = url; this.#account = account; this.#version = version; this.#kept = kept;
    this.#maxLength = maxLength; this.#report = report;
    this.#saved = this.#text = text;
  }

  get isDirty() { return this.#text !== this.#saved || this.#attempt !== null; }
  get version() { return this.#version; }

  edit(text) {
    this.#text = text;
    if (!this.isDirty) {
      this.#stopTimers();
      this.#kept.clear();
      this.#report('clean');
      return;
    }
    const isKept = this.#kept.write(text);
    if (this.#theirs !== null) {
      return;
    }
    if (text.length > this.#maxLength) {
      this.#stopTimers();
      this.#report('too-long', { length: text.length });
      return;
    }
    this.#report(isKept ? 'unsaved' : 'unsaved-unkept');
    this.#schedule();
  }

  /** Saves now and waits; true when everything typed is on the server. */
  async flush() {
    do {
      await this.#save();
    } while (this.isDirty && this.#canSend && this.#retryTimer === 0);
    return !this.isDirty;
  }

  keepMine() {
    this.#version = this.#theirs.theirVersion;
    this.#theirs = null;
    return this.flush();
  }

  takeTheirs() {
    const { theirText, theirVersion, savedAt } = this.#theirs;
    this.#theirs = null;
    this.accept(theirText, theirVersion);
    this.#report('saved', { savedAt });
    return theirText;
  }

  /** The server's text, where nothing unsaved stands against it. */
  accept(text, version) {
    this.#stopTimers();
    this.#saved = this.#text = text;
    this.#version = version;
    this.#attempt = this.#refusedText = null;
    this.#kept.clear();
  }

  /** The page goes away. */
  leave() {
    if (this.isDirty && this.#canSend) {
      sendLast(this.#url, this.#attempt ?? this.#newAttempt());
    }
  }

  /** The editor is gone: what could not be saved waits in the browser's copy. */
  close() {
    this.#stopTimers();
  }

  get #canSend() {
    return this.#theirs === null && (this.#attempt !== null || (this.#text.length <= this.#maxLength && this.#text !== this.#refusedText));
  }

  #save() {
    return this.#running ??= this.#run().finally(() => { this.#running = null; });
  }

  async #run() {
    this.#stopTimers();
    if (!this.isDirty || !this.#canSend) {
      return;
    }
    this.#report('saving');
    this.#attempt ??= this.#newAttempt();
    const answer = await send(this.#url, this.#account, this.#attempt);
    switch (answer.kind) {
      case 'saved': this.#acknowledge(answer); break;
      case 'conflict': this.#attempt = null; this.#theirs = answer; this.#report('conflict', answer); break;
      case 'refused': this.#refusedText = this.#attempt.text; this.#attempt = null; this.#report('refused', answer); break;
      default: this.#retryLater(answer.kind);
    }
  }

  #acknowledge({ version, savedAt }) {
    this.#saved = this.#attempt.text;
    this.#version = version;
    this.#attempt = this.#refusedText = null;
    this.#retryMs = quietMs;
    this.#report('saved', { savedAt, version });
    if (this.isDirty) {
      this.edit(this.#text);
    } else {
      this.#kept.clear();
    }
  }

  #retryLater(kind) {
    this.#report(kind);
    this.#retryTimer = setTimeout(() => this.#save(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs);
  }

  retryNow() {
    if (this.#retryTimer !== 0) {
      this.#save();
    }
  }

  #newAttempt() {
    return { text: this.#text, baseVersion: this.#version, commandId: newId() };
  }

  #schedule() {
    if (this.#retryTimer !== 0) {
      return;
    }
    clearTimeout(this.#quietTimer);
    this.#quietTimer = setTimeout(() => this.#save(), quietMs);
    this.#atMostTimer ||= setTimeout(() => this.#save(), atMostMs);
  }

  #stopTimers() {
    clearTimeout(this.#quietTimer);
    clearTimeout(this.#atMostTimer);
    clearTimeout(this.#retryTimer);
    this.#quietTimer = this.#atMostTimer = this.#retryTimer = 0;
  }
}

// crypto.randomUUID is missing on plain http, which offices use inside their own net.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, b => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
