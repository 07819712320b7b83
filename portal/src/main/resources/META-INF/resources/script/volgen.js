// Keeps the parts of a page up to date while somebody looks: those marked data-live when there is news for him, those
// marked data-poll every so many milliseconds. A part has an id, by which it is found in the page as it is now.
const PARTS = '[data-live][id], [data-poll][id]';
const state = document.getElementById('nieuws');
const RETRY = 5000;

function say(words) {
  if (state.textContent !== words) {
    state.textContent = words;
  }
}

/** Somebody types in it, or reads on: it is not changed under his hands. */
function isInUse(part) {
  const focused = document.activeElement;
  return part.contains(focused) && focused.matches('input, select, textarea, summary');
}

/** What is pressed is known by its id, or by what it does: where it leads, or what it sends with which form. */
function doing(element) {
  const sent = [...new FormData(element.form ?? undefined)].filter(([name]) => name !== 'sleutel');
  return JSON.stringify([element.tagName, element.getAttribute('href'), element.name, element.value,
    element.form?.getAttribute('action'), sent]);
}

function twin(element, fresh) {
  const same = (other) => other.tagName === element.tagName && doing(other) === doing(element);
  return element.id ? fresh.querySelector(`#${CSS.escape(element.id)}`)
    : [...fresh.querySelectorAll('a, button')].find(same);
}

function replace(part, fresh) {
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const next = focused && twin(focused, fresh);
  part.replaceWith(document.adoptNode(fresh));
  next?.focus();
}

async function refresh(parts) {
  const answer = await fetch(state.dataset.address, { headers: { 'X-Requested-With': 'fetch' } });
  if (answer.status === 401) {
    say(state.dataset.signedOut);
    return false;
  }
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let changed = false;
  parts().forEach((part) => {
    const fresh = now.getElementById(part.id);
    if (fresh && !isInUse(part) && fresh.outerHTML !== part.outerHTML) {
      replace(part, fresh);
      changed = true;
    }
  });
  if (changed) {
    say(state.dataset.changed);
  } else if (state.textContent === state.dataset.lost) {
    say('');
  }
  return true;
}

/** Whether to go on: false once nobody is signed in any more. */
async function look(parts) {
  try {
    return await refresh(parts);
  } catch {
    say(state.dataset.lost);
    return true;
  }
}

const all = () => document.querySelectorAll(PARTS);
const polled = () => document.querySelectorAll('[data-poll][id]');

/** A stream that ends is opened again by the browser by itself; only when that fails is it worth a word. */
function listen(wasLost) {
  let lost = wasLost;
  const news = new EventSource('/nieuws');
  news.addEventListener('message', () => look(all));
  news.addEventListener('open', () => {
    if (lost) {
      look(all);
    }
    lost = false;
  });
  news.addEventListener('error', () => {
    const closed = news.readyState === EventSource.CLOSED;
    if (closed || lost) {
      say(state.dataset.lost);
    }
    lost = true;
    if (closed) {
      setTimeout(async () => (await look(all)) && listen(true), RETRY);
    }
  });
}

function poll() {
  const next = polled()[0];
  if (next) {
    setTimeout(async () => (await look(polled)) && poll(), Number(next.dataset.poll));
  }
}

if (document.querySelector('[data-live][id]')) {
  listen(false);
}
poll();
