import { LitElement } from 'lit';

/** Told to all parts of the page that show the list in this browser. */
export const CHANGED = 'meshwork-kept-changed';

/** A part of a page that shows the list, and looks again when it changes: here, or in another window. */
export class KeptHere extends LitElement {
  /** So that the page's own styles hold. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(CHANGED, this.look);
    addEventListener('storage', this.look);
  }

  override disconnectedCallback(): void {
    removeEventListener(CHANGED, this.look);
    removeEventListener('storage', this.look);
    super.disconnectedCallback();
  }

  private readonly look = (): void => this.requestUpdate();
}
