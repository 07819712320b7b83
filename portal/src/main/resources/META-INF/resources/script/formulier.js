// A form goes on its way once, however often its button is pressed. Coming back to the page frees it again.
const onItsWay = new WeakSet();

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) {
    return;
  }
  if (onItsWay.has(form)) {
    event.preventDefault();
    return;
  }
  onItsWay.add(form);
  form.setAttribute('aria-busy', 'true');
});

window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    document.querySelectorAll('form[aria-busy]').forEach((form) => {
      onItsWay.delete(form);
      form.removeAttribute('aria-busy');
    });
  }
});
