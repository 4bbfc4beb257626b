import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { forget, remember, SEARCHED, searched } from './memory';

/** So long somebody looks at what was found before it counts as what they looked for. */
const SETTLED = 3000;

/** What was looked for lately in this browser, and a way to forget it. The server is told nothing of it. */
@customElement('recent-searches')
export class RecentSearches extends LitElement {
  /** What is looked for now, as people read it; empty for what is not to be remembered. */
  @property() words = '';
  /** The same, below the page. */
  @property() query = '';
  private settling = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    clearTimeout(this.settling);
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('words') || changed.has('query')) {
      clearTimeout(this.settling);
      const search = { words: this.words, query: this.query };
      if (search.words !== '' && search.query !== '') {
        this.settling = window.setTimeout(() => remember(localStorage, search), SETTLED);
      }
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const searches = searched(localStorage);
    if (this.words !== '' || searches.length === 0) {
      return nothing;
    }
    return html`<h2 id="recent-searches">You looked for lately</h2>
      <ul aria-labelledby="recent-searches">
        ${searches.map((one) => html`<li><a href=${`find?${one.query}`}>${one.words}</a></li>`)}
      </ul>
      <p>Only this browser remembers them.
        <button type="button" class="mw-link" @click=${this.forget}>Forget these searches</button></p>`;
  }

  private readonly forget = (): void => {
    forget(localStorage, SEARCHED);
    this.requestUpdate();
  };
}
