// Sends one chosen file as the body of a POST, with its progress; the component says where to and shows what comes of it.

export function attach(input, component) {
  let request = null;

  const cancel = () => {
    request?.abort();
    request = null;
    input.value = '';
  };

  const choose = async () => {
    const file = input.files[0];
    if (!file) {
      return;
    }
    const url = await component.invokeMethodAsync('ChooseAsync', file.name, file.size);
    if (url === null) {
      input.value = '';
      return;
    }
    const token = await antiforgeryToken();
    if (token === null) {
      await component.invokeMethodAsync('Fail', null);
      return;
    }
    send(file, url, token);
  };

  const send = (file, url, token) => {
    const mine = new XMLHttpRequest();
    request = mine;
    let shown = 0;
    mine.open('POST', url);
    mine.setRequestHeader('Content-Type', 'application/octet-stream');
    mine.setRequestHeader('X-Antiforgery', token);
    mine.upload.addEventListener('progress', event => {
      const done = Math.floor(100 * event.loaded / event.total);
      if (done >= shown + 5 && request === mine) {
        shown = done;
        component.invokeMethodAsync('Progress', done);
      }
    });
    mine.addEventListener('loadend', () => {
      if (request !== mine) {
        return;
      }
      request = null;
      input.value = '';
      const answer = read(mine.responseText);
      if (mine.status === 200 && answer) {
        component.invokeMethodAsync('FinishAsync', answer.id, answer.name);
      } else {
        component.invokeMethodAsync('Fail', answer?.message ?? null);
      }
    });
    mine.send(file);
  };

  input.addEventListener('change', choose);
  // Chosen before this script was there.
  choose();
  return {
    cancel,
    dispose() {
      request?.abort();
      request = null;
      input.removeEventListener('change', choose);
    },
  };
}

async function antiforgeryToken() {
  try {
    const response = await fetch('/api/antiforgery', { cache: 'no-store', redirect: 'manual' });
    return response.ok ? (await response.json()).token : null;
  } catch {
    return null;
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
