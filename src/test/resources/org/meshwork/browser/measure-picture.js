// Run in a page before any of its own: times each drawing of a care web, and each movement of what is dragged in it, in
// milliseconds of script, style and layout. Painting is not in it.
(() => {
  const times = { drawings: [], movements: [] };
  window.careWebTimes = times;
  const define = customElements.define.bind(customElements);
  customElements.define = (name, type, options) => {
    if (name === 'care-web-graph') timeDrawings(type.prototype);
    define(name, type, options);
  };

  function timeDrawings(prototype) {
    const draw = prototype.performUpdate;
    prototype.performUpdate = function () {
      const begun = performance.now();
      draw.call(this);
      const picture = this.renderRoot.querySelector('.picture');
      if (!picture) return;
      picture.getBoundingClientRect(); // what was changed is laid out here, not later
      if (!this.classList.contains('holding')) times.drawings.push(performance.now() - begun);
    };
  }

  let begun = 0;
  addEventListener('pointermove', () => (begun = performance.now()), { capture: true });
  addEventListener('pointermove', async (event) => {
    const graph = event.composedPath().find((part) => part.localName === 'care-web-graph');
    if (!graph?.classList.contains('holding')) return;
    await graph.updateComplete;
    graph.renderRoot.querySelector('.picture').getBoundingClientRect();
    times.movements.push(performance.now() - begun);
  });
})();
