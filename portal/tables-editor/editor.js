import EditingManager from 'dmn-js-shared/lib/base/EditingManager';
import DecisionTable from 'dmn-js-decision-table/lib/Editor';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';

/** Opens a DMN file, edits its decision tables one at a time, and writes it again; all else in the file stays as it was. */
window.TablesEditor = class extends EditingManager {
  _getViewProviders() {
    return [
      {
        id: 'decisionTable',
        constructor: DecisionTable,
        opens: (element) => is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable'),
      },
    ];
  }
};
