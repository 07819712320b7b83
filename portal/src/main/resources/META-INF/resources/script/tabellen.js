// Decision tables that are edited in place. Without this script they are fetched and sent as a file.
import { showSources, writeSources } from './tabellen-herkomst.js';
import { translate } from './tabellen-woorden.js';

const form = document.getElementById('bewerken');
const file = document.getElementById('bestand');
const source = document.getElementById('bron');
let saved = false;
let unsaved = 'unsaved' in form.dataset;
const choice = document.getElementById('keuze');
const modeler = new TablesEditor({
  container: '#tabel',
  decisionTable: {
    debounceInput: false,
    // A policy has descriptions of rows, and none of cells.
    additionalModules: [{ translate: ['value', translate], description: ['value', null] }],
  },
});

function changed() {
  unsaved = true;
  saved = false;
}

async function show(view) {
  await modeler.open(view);
  choice.querySelectorAll('button').forEach((button) => {
    button.setAttribute('aria-pressed', String(button.dataset.table === view.element.id));
  });
}

function button(view) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'utrecht-button';
  made.dataset.table = view.element.id;
  made.textContent = view.element.get('label') ?? view.name ?? view.element.id;
  made.addEventListener('click', () => show(view));
  return made;
}

/** What was edited goes along as text, unless somebody chose a file. */
async function send(event) {
  if (saved || file.files.length > 0) {
    saved = true;
    return;
  }
  event.preventDefault();
  const definitions = modeler.getDefinitions();
  writeSources(definitions);
  const { xml } = await modeler.saveXML({ format: true });
  showSources(definitions);
  source.value = xml;
  saved = true;
  // Not before this submit is over: until then the browser takes no other.
  setTimeout(() => form.requestSubmit());
}

modeler.on('viewer.created', ({ viewer }) => {
  viewer.on('commandStack.changed', ({ trigger }) => trigger !== 'clear' && changed());
});
await modeler.importXML(source.value, { open: false });
showSources(modeler.getDefinitions());
const tables = modeler.getViews();
choice.append(...tables.map(button));
document.getElementById('tabellen').hidden = false;
document.getElementById('als-bestand').open = false;
await show(tables.find((view) => view.element.id === 'baseAmounts') ?? tables[0]);
form.addEventListener('submit', send);
document.getElementById('tabel').addEventListener('input', changed);
window.addEventListener('beforeunload', (event) => unsaved && !saved && event.preventDefault());
window.addEventListener('pageshow', () => {
  saved = false;
});
