// What the editor of the tables says by itself, in Dutch; what is not here it says in English.
const DUTCH = {
  When: 'Als',
  And: 'En',
  Then: 'Dan',
  Input: 'Voorwaarde',
  Output: 'Uitkomst',
  Annotations: 'Toelichting',
  'Hit policy': 'Welke regel telt',
  'Hit policy:': 'Welke regel telt:',
  Unique: 'Precies een',
  First: 'De eerste',
  Any: 'Een, alle gelijk',
  Collect: 'Alle',
  'Collect (Sum)': 'Alle (som)',
  'Collect (Min)': 'Alle (laagste)',
  'Collect (Max)': 'Alle (hoogste)',
  'Collect (Count)': 'Alle (aantal)',
  'Rule order': 'Op volgorde van regel',
  'Output order': 'Op volgorde van uitkomst',
  'Add rule': 'Regel toevoegen',
  'Add rule above': 'Regel erboven toevoegen',
  'Add rule below': 'Regel eronder toevoegen',
  'Remove rule': 'Regel verwijderen',
  'Move rule': 'Regel verplaatsen',
  'Copy rule': 'Regel kopiëren',
  'Cut rule': 'Regel knippen',
  'Paste rule above': 'Regel erboven plakken',
  'Paste rule below': 'Regel eronder plakken',
  'Add input': 'Voorwaarde toevoegen',
  'Add output': 'Uitkomst toevoegen',
  'Edit input': 'Voorwaarde wijzigen',
  'Edit output': 'Uitkomst wijzigen',
  'Edit string': 'Tekst wijzigen',
  'Edit number': 'Getal wijzigen',
  'Edit boolean': 'Ja of nee wijzigen',
};

/** The word for it, with what belongs in its braces. */
export function translate(words, parts = {}) {
  const known = document.documentElement.lang === 'nl' ? (DUTCH[words] ?? words) : words;
  return known.replace(/{([^}]+)}/g, (whole, name) => parts[name] ?? whole);
}
