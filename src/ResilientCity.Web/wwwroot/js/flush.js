// Those who hold unsaved text register here; those who are about to leave the page ask them to save first.
const holders = new Set();

export function onFlush(save) {
  holders.add(save);
  return () => holders.delete(save);
}

/** Saves whatever is unsaved; true when all of it is. Waits at most five seconds: a dead server must not lock a person in. */
export async function flushAll() {
  const timeout = new Promise(resolve => setTimeout(() => resolve([{ status: 'rejected' }]), 5000));
  const outcomes = await Promise.race([Promise.allSettled([...holders].map(save => save())), timeout]);
  return outcomes.every(outcome => outcome.status === 'fulfilled');
}

/** What this browser keeps of a person's unsent text lies under this prefix. */
export const keptTextPrefix = 'rc-text:';

export function forgetKeptText() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(keptTextPrefix)) {
      localStorage.removeItem(key);
    }
  }
}
