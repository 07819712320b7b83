// A form goes on its way once, however often its button is pressed. Coming back to the page frees it again, and so does breaking off.
const onItsWay = new WeakSet();

// A form marked data-autosave is saved after each answer, as its button "reken" does; the page shows what that changes.
// One save follows the other, and what is sent by a button waits for them: an older answer must not overwrite a newer.
const saving = new WeakMap();
const PATIENCE = 8000;

document.addEventListener('change', (event) => {
  const form = event.target.form;
  if (!form || !form.dataset.autosave || onItsWay.has(form)) {
    return;
  }
  const busy = saving.get(form);
  if (busy) {
    busy.again = true;
    return;
  }
  const turn = { again: false };
  saving.set(form, turn);
  turn.done = saveAll(form, turn).finally(() => saving.delete(form));
});

async function saveAll(form, turn) {
  do {
    turn.again = false;
    await save(form);
  } while (turn.again);
}

async function save(form) {
  const state = document.getElementById(form.dataset.autosave);
  const answers = new URLSearchParams(new FormData(form));
  answers.set('reken', 'ja');
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: answers,
      headers: { 'X-Requested-With': 'fetch' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok) {
      showExpected(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    }
    say(state, answer);
  } catch {
    state.textContent = state.dataset.unsaved;
  }
}

function say(state, answer) {
  if (answer.ok) {
    const options = { hour: '2-digit', minute: '2-digit' };
    const now = new Date().toLocaleTimeString(document.documentElement.lang, options);
    state.textContent = `${state.dataset.saved} ${now}`;
  } else {
    state.textContent = answer.status === 401 ? state.dataset.signedOut : state.dataset.unsaved;
  }
}

function showExpected(page) {
  const shown = document.querySelector('.ssfh-expected');
  const fresh = page.querySelector('.ssfh-expected');
  if (shown && fresh && shown.innerHTML !== fresh.innerHTML) {
    const details = fresh.querySelector('details');
    if (details) {
      details.open = shown.querySelector('details')?.open ?? false;
    }
    shown.replaceWith(document.adoptNode(fresh));
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) {
    return;
  }
  const busy = saving.get(form);
  if (busy) {
    event.preventDefault();
    busy.again = false;
    if (!busy.sends) {
      busy.sends = true;
      const button = event.submitter;
      busy.done.then(() => form.requestSubmit(button));
    }
    return;
  }
  if (onItsWay.has(form)) {
    event.preventDefault();
    return;
  }
  onItsWay.add(form);
  form.setAttribute('aria-busy', 'true');
});

function free() {
  document.querySelectorAll('form[aria-busy]').forEach((form) => {
    onItsWay.delete(form);
    form.removeAttribute('aria-busy');
  });
}

window.addEventListener('pageshow', (event) => event.persisted && free());
// The way is broken off by a button of the browser or by Escape; not every browser tells of the first.
window.navigation?.addEventListener('navigateerror', free);
window.addEventListener('keydown', (event) => event.key === 'Escape' && free());

// A place in the address, such as after a skip link, keeps the browser from giving what is wrong the focus.
document.querySelector('.ssfh-error-summary')?.focus();
