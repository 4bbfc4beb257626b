import { css } from 'lit';

export const styles = css`
  :host {
    --paper: var(--mw-paper, light-dark(#fbfaf7, #14191e));
    --ink: var(--mw-ink, light-dark(#1e2832, #e9edf1));
    --muted: var(--mw-muted, light-dark(#4a5560, #b3bdc7));
    --line: var(--mw-line, light-dark(#b4bcc6, #55616d));
    --family: var(--mw-family, light-dark(#425563, #a9bccb));
    --primary-care: var(--mw-primary-care, light-dark(#005eb8, #74b3ff));
    --hospital: var(--mw-hospital, light-dark(#5b3a8c, #c0a4f0));
    --community: var(--mw-community, light-dark(#00706b, #58c9c1));
    --social-care: var(--mw-social-care, light-dark(#8a4b00, #e6a65e));
    --voluntary: var(--mw-voluntary, light-dark(#a6185f, #f48fbe));
    --joined: var(--mw-joined, light-dark(#1f7a3a, #66c985));
    --missing: var(--mw-missing, light-dark(#b3261e, #ff9187));
    --edge: var(--mw-edge, light-dark(#7d8894, #8793a0));
    --overlap: var(--mw-overlap, light-dark(#c77700, #f0a83c));
    display: block;
    width: 100%;
    color: var(--ink);
    background: var(--paper);
    font-family: var(--mw-font, inherit);
  }

  .INFORMAL { --sector: var(--family); }
  .PRIMARY_CARE { --sector: var(--primary-care); }
  .HOSPITAL { --sector: var(--hospital); }
  .COMMUNITY_HEALTH { --sector: var(--community); }
  .SOCIAL_CARE { --sector: var(--social-care); }
  .VOLUNTARY { --sector: var(--voluntary); }

  .bar { display: flex; flex-wrap: wrap; gap: 8px; justify-content: space-between; padding-block: 4px 8px; }
  .bar > div { display: flex; flex-wrap: wrap; gap: 6px; }
  button { font: inherit; color: inherit; cursor: pointer; }
  .bar button {
    min-height: 44px; min-width: 44px; padding: 0 14px 0 12px; border-radius: 22px;
    display: inline-flex; align-items: center; justify-content: center; gap: 8px; font-size: 15px;
    border: 1.5px solid var(--line); background: transparent; color: var(--muted);
  }
  .bar button svg { width: 22px; height: 18px; flex: none; opacity: 0.55; }
  .bar button[aria-pressed='true'] { color: var(--ink); border-color: var(--ink); background: color-mix(in srgb, var(--ink) 6%, var(--paper)); font-weight: 600; }
  .bar button[aria-pressed='true'] svg { opacity: 1; }
  .bar.small { justify-content: flex-end; }
  .bar.small button { font-size: 14px; padding: 0 9px; }
  .bar.small > div { gap: 4px; }
  .bar .zoom button { padding: 0; color: var(--ink); font-size: 22px; line-height: 1; }
  .bar .zoom button:disabled { opacity: 0.4; cursor: default; }
  .bar button:hover:not(:disabled) { border-color: var(--ink); }
  button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }

  .prompt, .keeps { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; font-size: 15px; }
  .prompt { min-height: 56px; position: sticky; top: 0; z-index: 2; background: var(--paper); }
  .prompt strong { margin-inline-end: 4px; max-width: 18em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  /* A press that changed the strip's height would move the picture from under the finger before it is lifted. */
  .prompt .hint.beside { flex: 1 1 0; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .hint { color: var(--muted); font-size: 14px; line-height: 1.3; }
  .prompt button, .prompt select, .keeps button, .question button {
    min-height: 44px; padding: 0 14px; border-radius: 12px; font: inherit; font-size: 15px; color: var(--ink);
    border: 1.5px solid var(--edge); background: var(--paper);
  }
  .prompt select { max-width: 100%; padding-inline: 10px; }
  .prompt button.main { background: var(--ink); border-color: var(--ink); color: var(--paper); font-weight: 600; }
  .prompt button:disabled { opacity: 0.45; cursor: default; }
  .prompt button:hover:not(:disabled, .main), .keeps button:hover, .question button:hover { border-color: var(--ink); background: color-mix(in srgb, var(--ink) 6%, var(--paper)); }
  .keeps { margin-top: 14px; }
  .keeps button { font-size: 14px; }
  select:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }

  .question {
    position: absolute; z-index: 3; box-sizing: border-box; padding: 12px 14px 14px; border-radius: 16px; background: var(--paper);
    border: 2px solid var(--ink); box-shadow: 0 10px 32px rgb(0 0 0 / 0.22);
  }
  .question p { margin: 0 0 10px; font-weight: 700; font-size: 16px; line-height: 1.3; }
  .question div { display: flex; flex-wrap: wrap; gap: 6px; }
  .question button { flex: 1 1 auto; padding: 0 10px; }
  .question button[aria-pressed='true'] { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; }
  .question .quiet { border-color: transparent; color: var(--muted); }

  .pans { position: absolute; inset: 0; pointer-events: none; }
  .pans button {
    position: absolute; width: 44px; height: 44px; border-radius: 50%; pointer-events: auto; font-size: 20px; line-height: 1;
    border: 1.5px solid var(--edge); background: color-mix(in srgb, var(--paper) 88%, transparent); color: var(--ink);
  }
  .pans .outward { top: 4px; left: calc(50% - 22px); }
  .pans .inward { bottom: 4px; left: calc(50% - 22px); }
  .pans .anticlockwise { left: 2px; top: calc(50% - 22px); }
  .pans .clockwise { right: 2px; top: calc(50% - 22px); }

  .unnamed { display: flex; flex-wrap: wrap; gap: 2px 4px; list-style: none; margin: 6px 0 0; padding: 0; }
  .unnamed button { min-height: 44px; padding: 0 10px 0 4px; border: 0; background: transparent; display: inline-flex; align-items: center; gap: 6px; font-size: 14px; }
  .unnamed b { display: inline-grid; place-items: center; width: 26px; height: 26px; border-radius: 50%; background: var(--sector); color: var(--paper); font-size: 12px; }

  .stage { position: relative; }
  .picture { display: block; width: 100%; direction: ltr; overflow: hidden; touch-action: pan-x pan-y; user-select: none; -webkit-user-select: none; }
  .picture.enlarged { touch-action: none; cursor: grab; }
  .editable .node.contact { cursor: grab; }
  .editable.moving, .editable.moving .node { cursor: copy; }
  :host(.holding), :host(.holding) .node { cursor: grabbing !important; }
  .scene { transform-origin: 0 0; }
  .scene.gliding { transition: transform 0.18s ease-out; }

  .ground { fill: color-mix(in srgb, var(--sector) 4.5%, var(--paper)); }
  .ground.MONTH { fill: color-mix(in srgb, var(--sector) 6.5%, var(--paper)); }
  .ground.WEEK { fill: color-mix(in srgb, var(--sector) 9.5%, var(--paper)); }
  .seam { stroke: var(--paper); stroke-width: 4; }
  .ring { fill: none; stroke: var(--line); stroke-dasharray: 2 5; }
  .ring-name { fill: var(--muted); text-anchor: middle; paint-order: stroke; stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; }
  .rim-name { fill: var(--sector); font-weight: 600; text-anchor: middle; }
  .icon { fill: var(--sector); }

  .spoke { stroke: var(--line); stroke-width: 1.4; fill: none; }
  .spoke, .tie path, .bracket path { transition: d 0.45s ease-in-out; }
  .spoke.ENDED { stroke-dasharray: 1 6; stroke-linecap: round; stroke-width: 2; }
  .spoke.WAITING { stroke-dasharray: 6 5; }

  .tie path, .bracket path { fill: none; }
  .joined { stroke: var(--joined); stroke-width: 3.2; stroke-linecap: round; }
  .missing { stroke: var(--missing); stroke-width: 2.6; stroke-dasharray: 9 7; }
  .other { stroke: var(--muted); stroke-width: 2; stroke-dasharray: 0.1 6; stroke-linecap: round; opacity: 0.75; }
  .mark circle { fill: var(--paper); stroke: var(--missing); stroke-width: 2; }
  .mark path { stroke: var(--missing); stroke-width: 2.2; stroke-dasharray: none; stroke-linecap: round; }
  .bracket path, .bracket circle { stroke: var(--overlap); stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; fill: none; }
  .bracket .badge { fill: var(--paper); stroke-width: 2; }
  .bracket .twice { stroke-width: 1.8; }

  .node { cursor: pointer; outline: none; transition: transform 0.45s ease-in-out, opacity 0.3s; }
  .stage:not(.still) :is(.node, .tie, .bracket) { @starting-style { opacity: 0; } }
  .node.lifted { opacity: 0.3; }
  .leaving { pointer-events: none; animation: leave 0.45s ease-in forwards; }
  @keyframes leave { to { opacity: 0; } }
  .still .node, .still .scene, .still .tie, .still .bracket, .still path { transition: none; }
  .grasp { stroke: transparent; stroke-width: 18; cursor: pointer; }
  .tie:hover .grasp { stroke: color-mix(in srgb, var(--ink) 8%, transparent); }
  .holding .grasp { pointer-events: none; }
  .hit { fill: transparent; }
  .under { fill: var(--paper); }
  .disc { fill: var(--sector); stroke: var(--paper); stroke-width: 3; transition: filter 0.12s; }
  .initials { fill: var(--paper); font-weight: 700; text-anchor: middle; }
  .sign { fill: var(--paper); stroke: var(--sector); stroke-width: 1.5; }
  .lead { fill: none; stroke: var(--overlap); stroke-width: 3; }
  .ENDED .disc { fill: color-mix(in srgb, var(--sector) 20%, var(--paper)); stroke: var(--sector); stroke-width: 1.8; stroke-dasharray: 0.1 4.4; stroke-linecap: round; }
  .WAITING .disc { fill: color-mix(in srgb, var(--sector) 14%, var(--paper)); stroke: var(--sector); stroke-width: 4.5; stroke-dasharray: 3 7; }
  .ENDED .initials, .WAITING .initials { fill: var(--sector); }
  .ENDED .disc, .ENDED .sign, .ENDED .initials { opacity: 0.85; }
  .gap .disc { fill: var(--paper); stroke: var(--missing); stroke-width: 2.4; stroke-dasharray: 5 4.6; }
  .gap .plus { stroke: var(--missing); stroke-width: 3; stroke-linecap: round; }
  .group .disc { fill: var(--paper); stroke: var(--sector); stroke-width: 2.2; }
  .group .behind { fill: color-mix(in srgb, var(--sector) 22%, var(--paper)); stroke: var(--sector); stroke-width: 1.4; }
  .group .initials { fill: var(--sector); }
  .core { fill: var(--ink); stroke: var(--paper); stroke-width: 4; }
  .core-name { fill: var(--paper); font-weight: 700; text-anchor: middle; }
  .core-about { fill: color-mix(in srgb, var(--paper) 84%, var(--ink)); text-anchor: middle; }

  .label { paint-order: stroke; stroke: var(--paper); stroke-width: 4; stroke-linejoin: round; }
  .label.start { text-anchor: start; }
  .label.middle { text-anchor: middle; }
  .label.end { text-anchor: end; }
  .label .name { fill: var(--ink); font-weight: 600; }
  .label .role { fill: var(--muted); font-weight: 400; }
  .gap .label .name, .gap .label .role { fill: var(--missing); }
  .small .label .name { font-weight: 500; }
  .leader { stroke: var(--muted); stroke-width: 1; fill: none; }
  .sheet { fill: var(--paper); stroke: color-mix(in srgb, var(--sector) 55%, var(--paper)); stroke-width: 1.2; }
  .label.listed { stroke: none; }
  .peek rect { fill: var(--paper); stroke: var(--line); }
  .peek { pointer-events: none; }

  .handle { cursor: crosshair; touch-action: none; }
  .handle .hit { fill: transparent; }
  .handle .grip { fill: var(--paper); stroke: var(--joined); stroke-width: 2.2; }
  .handle path { stroke: var(--joined); stroke-width: 2; fill: none; }
  .handle .dot { fill: var(--joined); }
  .handle:hover .grip { fill: color-mix(in srgb, var(--joined) 18%, var(--paper)); }
  :host(.holding) .handle, :host(.holding) .peek { visibility: hidden; }

  .overlay { pointer-events: none; }
  .target { fill: color-mix(in srgb, var(--sector) 16%, transparent); stroke: var(--sector); stroke-width: 2.5; }
  .landing circle { fill: color-mix(in srgb, var(--sector) 30%, var(--paper)); stroke: var(--sector); stroke-width: 2.5; stroke-dasharray: 5 4; }
  .landing line { stroke: var(--sector); stroke-width: 2; stroke-dasharray: 2 5; stroke-linecap: round; }
  .landing text { fill: var(--ink); font-weight: 700; text-anchor: middle; }
  .chip rect { fill: var(--ink); }
  .chip text { fill: var(--paper); font-weight: 600; text-anchor: middle; }
  .held { filter: drop-shadow(0 4px 6px rgb(0 0 0 / 0.3)); }
  .held.nowhere { opacity: 0.55; }
  .drawn path { fill: none; stroke: var(--joined); stroke-width: 3.2; stroke-dasharray: 1 7; stroke-linecap: round; }
  .drawn circle { fill: none; stroke: var(--joined); stroke-width: 2.5; }
  .drawn .reached { stroke-width: 4; }
  .drawn .end { fill: var(--joined); stroke: var(--paper); }

  .change .halo { fill: none; stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 4; }
  .change .tag { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
  .change path { fill: none; stroke: var(--paper); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
  .change.joined .halo { stroke: var(--joined); }
  .change.joined .tag { fill: var(--joined); }
  .change.ended .halo { stroke: var(--missing); }
  .change.ended .tag { fill: var(--missing); }
  .glow { stroke: color-mix(in srgb, var(--overlap) 45%, transparent); stroke-width: 11; stroke-linecap: round; }
  .twin { position: fixed; left: -3000px; top: 0; width: 900px; color-scheme: light; visibility: hidden; --mw-font: Arial, Helvetica, 'Liberation Sans', sans-serif; }

  .chosen { fill: none; stroke: var(--ink); stroke-width: 2.5; }
  .focus { fill: none; stroke: var(--ink); stroke-width: 3; opacity: 0; }
  .focus-gap { fill: none; stroke: var(--paper); stroke-width: 8; opacity: 0; }
  .node:focus-visible .focus, .node:focus-visible .focus-gap { opacity: 1; }
  .node:hover .name, .node:focus-visible .name { text-decoration: underline; text-underline-offset: 2px; }

  .fades { transition: opacity 0.18s; }
  .dim { opacity: 0.2; }
  .node.dim { opacity: 1; }
  .node.dim > * { opacity: 0.26; transition: opacity 0.18s; }
  .node.dim > .under, .node.dim:hover > *, .node.dim:focus-visible > * { opacity: 1; }

  .members {
    position: absolute; top: 8px; width: min(300px, calc(100% - 16px)); max-height: calc(100% - 16px);
    overflow: auto; box-sizing: border-box; padding: 12px; border-radius: 14px; background: var(--paper);
    border: 2px solid var(--sector); box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
  }
  .members.left { left: 8px; }
  .members.right { right: 8px; }
  .members header { display: flex; align-items: center; justify-content: space-between; gap: 8px; font-weight: 700; font-size: 16px; }
  .members ul { list-style: none; margin: 4px 0 0; padding: 0; }
  .members button { min-height: 44px; border: 0; border-radius: 8px; background: transparent; padding: 6px 10px; text-align: start; }
  .members li button { width: 100%; }
  .members li small { display: block; color: var(--muted); font-size: 13px; }
  .members button:hover { background: color-mix(in srgb, var(--sector) 10%, var(--paper)); }

  .key { display: flex; flex-wrap: wrap; gap: 6px 20px; margin: 8px 0 0; padding: 0; list-style: none; font-size: 14px; color: var(--muted); }
  .key li { display: inline-flex; align-items: center; gap: 8px; }
  .key svg { width: 34px; height: 20px; flex: none; }
  .key svg.round { width: 20px; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .sheet { display: none; }

  .prompt.small { min-height: 84px; align-content: center; }
  .prompt.small button, .prompt.small select { padding-inline: 10px; font-size: 14px; }
  .prompt.small strong { width: 100%; max-width: none; }
  .prompt.small .hint.beside { display: none; }

  @media (prefers-reduced-motion: reduce) {
    *, .scene.gliding { transition: none !important; animation: none !important; }
  }

  @media (forced-colors: active) {
    :host {
      --paper: Canvas; --ink: CanvasText; --muted: CanvasText; --line: color-mix(in srgb, CanvasText 50%, Canvas); --edge: ButtonBorder;
      --joined: CanvasText; --missing: LinkText; --overlap: CanvasText;
      --family: CanvasText; --primary-care: CanvasText; --hospital: CanvasText; --community: CanvasText; --social-care: CanvasText; --voluntary: CanvasText;
    }
    .picture, .key svg, .bar svg { forced-color-adjust: none; }
    .ground, .ground.MONTH, .ground.WEEK { fill: none; }
    .seam { stroke: var(--line); stroke-width: 1; }
    .node:focus-visible .focus, .chosen, .target, .landing circle { stroke: Highlight; }
    .dim { opacity: 0.45; }
    .bar button[aria-pressed='true'], .question button[aria-pressed='true'] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  }

  @media print {
    :host { --paper: #fff; color-scheme: light; display: flex; flex-direction: column; }
    :host(:not([colour])) {
      --ink: #000; --muted: #000; --line: #777; --joined: #000; --missing: #000; --overlap: #000;
      --family: #000; --primary-care: #000; --hospital: #000; --community: #000; --social-care: #000; --voluntary: #000;
    }
    .bar, .prompt, .members, .question, .pans, .keeps, .unnamed, .peek, .handle, .overlay, .chosen, .focus, .focus-gap { display: none; }
    .picture { break-inside: avoid; width: 100%; max-height: 16.2cm; }
    .scene { transform: none !important; }
    .key { font-size: 9pt; gap: 1pt 12pt; margin: 4pt 0 0; break-inside: avoid; justify-content: center; color: #000; }
    .key svg { width: 24pt; height: 13pt; }
    .key svg.round { width: 13pt; }
    :host(:not([colour])) .ground, :host(:not([colour])) .ground.MONTH, :host(:not([colour])) .ground.WEEK { fill: none; }
    :host(:not([colour])) .seam { stroke: #999; stroke-width: 1; }
    :host(:not([colour])) .disc { fill: #fff; stroke: #000; stroke-width: 1.8; }
    :host(:not([colour])) .initials { fill: #000; }
    :host(:not([colour])) .core { fill: #fff; stroke: #000; stroke-width: 2.5; }
    :host(:not([colour])) .core-name, :host(:not([colour])) .core-about { fill: #000; }
    :host(:not([colour])) .lead { stroke-width: 2; }
    :host(:not([colour])) .bracket path { stroke: #999; stroke-width: 5; }
    .dim { opacity: 1; }
    .ground, .disc, .core, .behind, .sign { print-color-adjust: exact; -webkit-print-color-adjust: exact; }

    .sheet { display: block; margin-top: 6pt; border-top: 1.5pt solid #000; padding-top: 4pt; break-inside: avoid; color: #000; }
    .sheet h2 { font-size: 13pt; margin: 0 0 3pt; }
    .sheet ul { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 16pt; font-size: 10pt; line-height: 1.25; }
    .sheet li { break-inside: avoid; padding-block: 1.4pt; display: flex; flex-wrap: wrap; column-gap: 5pt; align-items: baseline; }
    .sheet b { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .sheet .number { flex: 1; min-width: 60pt; min-height: 1em; text-align: end; font-weight: 700; border-bottom: 0.6pt dotted #000; white-space: nowrap; }
    .sheet small { width: 100%; font-size: 0.9em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .sheet.more ul { columns: 3; font-size: 8pt; column-gap: 12pt; line-height: 1.15; }
    .sheet.more .number { min-width: 44pt; }
    .sheet.most ul { columns: 4; font-size: 6.8pt; column-gap: 9pt; line-height: 1.12; }
    .sheet.most .number { min-width: 30pt; }
    .picture.more { max-height: 14.6cm; }
    .picture.most { max-height: 13.4cm; }
  }
`;
