// One PUT of one text, and what its answer means. The address of the token also says who is signed in now.
let cachedToken = null;

async function antiforgeryToken(account) {
  const response = await fetch('/api/antiforgery', { cache: 'no-store', redirect: 'manual' });
  if (!response.ok) {
    return { kind: response.status === 401 || response.type === 'opaqueredirect' ? 'signed-out' : 'offline' };
  }
  const answer = await response.json();
  if (answer.account !== account) {
    return { kind: 'other-account' };
  }
  cachedToken = answer.token;
  return null;
}

/** Fetches the token ahead of need: a page that is being closed has no time for it. */
export async function prepare(account) {
  try {
    return cachedToken === null ? await antiforgeryToken(account) : null;
  } catch {
    return { kind: 'offline' };
  }
}

function put(url, attempt, options) {
  return fetch(url, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Antiforgery': cachedToken ?? '' },
    body: JSON.stringify(attempt),
    redirect: 'manual',
    ...options,
  });
}

/** Sends as the page goes away; browsers allow 64 KB for it. Nobody waits for the answer. */
export function sendLast(url, attempt) {
  if (cachedToken !== null && new Blob([JSON.stringify(attempt)]).size < 60 * 1024) {
    put(url, attempt, { keepalive: true }).catch(() => { });
  }
}

/** saved | conflict | refused | signed-out | other-account | offline (the outcome is unknown, or the server asks to wait). */
export async function send(url, account, attempt) {
  try {
    const problem = await prepare(account);
    if (problem) {
      return problem;
    }
    let response = await put(url, attempt, { signal: AbortSignal.timeout(30000) });
    if (response.status === 400 && (await response.clone().json().catch(() => null))?.code === 'antiforgery') {
      const stale = await antiforgeryToken(account);
      if (stale) {
        return stale;
      }
      response = await put(url, attempt, { signal: AbortSignal.timeout(30000) });
    }
    return await meaning(response);
  } catch {
    return { kind: 'offline' };
  }
}

async function meaning(response) {
  if (response.ok) {
    return { kind: 'saved', ...await response.json() };
  }
  if (response.status === 409) {
    return { kind: 'conflict', ...await response.json() };
  }
  if (response.status === 401 || response.type === 'opaqueredirect') {
    cachedToken = null;
    return { kind: 'signed-out' };
  }
  if (response.status === 408 || response.status === 429 || response.status >= 500) {
    return { kind: 'offline' };
  }
  const answer = await response.json().catch(() => null);
  return { kind: 'refused', message: answer?.message ?? null };
}
