// A row says in two annotations which rule it comes from and on what basis. The editor of the tables knows one
// annotation, and keeps it as the description of the row: that shows the source.
const ASSUMED = 'assumed';

function rows(definitions) {
  return definitions.drgElement.flatMap((decision) => decision.decisionLogic?.rule ?? []);
}

/** From the annotations to what the editor shows. */
export function showSources(definitions) {
  rows(definitions).forEach((row) => {
    row.set('description', row.description ?? row.annotationEntry?.[0]?.text);
  });
}

/** From what the editor shows to the annotations; a row that was added has no basis but ours. */
export function writeSources(definitions) {
  rows(definitions).forEach((row) => {
    const basis = row.annotationEntry?.[1]?.text ?? ASSUMED;
    const entries = [row.description ?? '', basis].map((text) => row.$model.create('dmn:RuleAnnotation', { text }));
    row.set('annotationEntry', entries);
    row.set('description', undefined);
  });
}
