// The pasted letter stays in the browser until it is asked for, and goes over in pieces: a paste of any size breaks nothing.

export function lengthOf(textarea) {
  return textarea.value.length;
}

export function bytesOf(textarea) {
  return new TextEncoder().encode(textarea.value);
}
