// dmn-js writes some styles into its markup, and CodeMirror within it adds style elements. Our policy allows neither:
// here the same styles are set through the objects of the browser, which it does allow. This file runs before dmn-js.
(() => {
  const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...html,
    set(text) {
      html.set.call(this, String(text).replaceAll(' style="', ' data-style="'));
      this.querySelectorAll('[data-style]').forEach((element) => {
        element.style.cssText = element.dataset.style;
        element.removeAttribute('data-style');
      });
    },
  });

  const create = Document.prototype.createElement;
  Document.prototype.createElement = function (name, ...more) {
    if (name !== 'style') {
      return create.call(this, name, ...more);
    }
    const sheet = new CSSStyleSheet();
    this.adoptedStyleSheets = [...this.adoptedStyleSheets, sheet];
    const place = create.call(this, 'template');
    Object.defineProperty(place, 'textContent', { set: (rules) => sheet.replaceSync(rules) });
    return place;
  };
})();
