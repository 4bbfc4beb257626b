// Run in a page before any of its own: keeps the first drawing of a care web back until it is asked for, so that it can be
// measured by itself.
(() => {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, type, options) => {
    if (name === 'care-web-graph') keepBack(type.prototype);
    define(name, type, options);
  };

  function keepBack(prototype) {
    const draw = prototype.performUpdate;
    let held = true;
    prototype.performUpdate = function () {
      if (!held) draw.call(this);
    };
    const drawAll = () => {
      held = false;
      for (const graph of document.querySelectorAll('care-web-graph')) {
        draw.call(graph);
        graph.getBoundingClientRect(); // what was changed is laid out here, not later
      }
    };
    // From a timer, since the browser does not count as script what it is asked from outside.
    window.drawCareWeb = () => new Promise((done) => setTimeout(() => done(drawAll())));
  }
})();
