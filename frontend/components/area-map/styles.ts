import { css, unsafeCSS } from 'lit';
import { classRules } from './colours';

export const styles = css`
  :host {
    --paper: var(--mw-paper, light-dark(#fbfaf7, #14181d));
    --card: var(--mw-card, light-dark(#ffffff, #1d232a));
    --quiet: var(--mw-sunk, light-dark(#efece4, #262d35));
    --ink: var(--mw-ink, light-dark(#1e2832, #eef1f4));
    --muted: var(--mw-muted, light-dark(#4a5560, #b4bec8));
    --edge: var(--mw-edge, light-dark(#7d8894, #8793a0));
    --accent: var(--mw-accent, light-dark(#005eb8, #7db8f5));
    --focus: var(--mw-focus, light-dark(#1e2832, #ffd84d));
    display: block;
    width: 100%;
    color: var(--ink);
    font-family: inherit;
  }

  svg {
    display: block;
    width: 100%;
    height: auto;
    direction: ltr;
    user-select: none;
    -webkit-user-select: none;
  }

  .area {
    stroke: var(--paper);
    stroke-width: 1;
    stroke-linejoin: round;
  }

  ${unsafeCSS(classRules())}

  .none {
    fill: var(--quiet);
  }

  .hidden {
    fill: url(#hatch);
  }

  .background {
    stroke: var(--card);
  }

  .choosable {
    cursor: pointer;
  }

  .choosable:focus {
    outline: none;
  }

  .hatch-ground {
    fill: var(--quiet);
  }

  .hatch-line {
    stroke: var(--edge);
    stroke-width: 1.4;
  }

  .rim {
    fill: none;
    stroke: var(--ink);
    stroke-linejoin: round;
    pointer-events: none;
  }

  .rim.hot {
    stroke-width: 2;
  }

  .rim.lit {
    stroke: var(--ink);
    stroke-width: 3.5;
  }

  .rim.halo {
    stroke: var(--paper);
    stroke-width: 7;
  }

  .rim.selected {
    stroke: var(--accent);
    stroke-width: 4;
  }

  .rim.focus {
    stroke: var(--focus);
    stroke-width: 4;
  }

  .reach {
    fill: color-mix(in srgb, var(--accent) 7%, transparent);
    stroke: var(--accent);
    stroke-width: 1.5;
    stroke-dasharray: 5 5;
    pointer-events: none;
  }

  .here {
    fill: var(--accent);
    stroke: var(--paper);
    stroke-width: 3;
    pointer-events: none;
  }

  .here-name {
    fill: var(--ink);
    font-size: 14px;
    font-weight: 600;
    text-anchor: middle;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4;
    stroke-linejoin: round;
    pointer-events: none;
  }

  .INFORMAL { --sector: var(--mw-family, light-dark(#425563, #a9bccb)); }
  .PRIMARY_CARE { --sector: var(--mw-primary-care, light-dark(#005eb8, #7db8f5)); }
  .HOSPITAL { --sector: var(--mw-hospital, light-dark(#5b3a8c, #c0a3ee)); }
  .COMMUNITY_HEALTH { --sector: var(--mw-community, light-dark(#00706b, #5fc8c1)); }
  .SOCIAL_CARE { --sector: var(--mw-social-care, light-dark(#8a4b00, #e8ac66)); }
  .VOLUNTARY { --sector: var(--mw-voluntary, light-dark(#a6185f, #f290c0)); }

  .stalk {
    stroke: var(--sector, var(--ink));
    stroke-width: 1.5;
  }

  .foot {
    fill: var(--sector, var(--ink));
  }

  .touch {
    fill: transparent;
  }

  .head {
    fill: var(--sector, var(--ink));
    stroke: var(--paper);
    stroke-width: 2;
  }

  .pin text {
    fill: var(--paper);
    font-size: 14px;
    font-weight: 700;
    text-anchor: middle;
    dominant-baseline: central;
    pointer-events: none;
  }

  .ring {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3;
    pointer-events: none;
  }

  .pin.selected .ring {
    stroke: var(--accent);
  }

  .pin:focus-visible .ring {
    stroke: var(--focus);
  }

  .caption {
    min-height: 1.5em;
    margin: 0.4rem 0 0;
    font-size: 0.9rem;
    color: var(--muted);
  }

  .caption b {
    color: var(--ink);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .caption {
      display: none;
    }

    .area,
    .head {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
