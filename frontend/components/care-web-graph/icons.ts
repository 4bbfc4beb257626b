import { svg, type SVGTemplateResult } from 'lit';
import type { SectorCode } from './model';

/** One outline for each sector, 16 by 16, so that colour is never the only sign. */
const OUTLINES: Record<SectorCode, string> = {
  INFORMAL: 'M8 14.2C2.6 10.2.9 7.7 1.5 5.2 2.2 2.3 6 1.6 8 4.6c2-3 5.8-2.3 6.5.6C15.1 7.7 13.4 10.2 8 14.2Z',
  PRIMARY_CARE: 'M2.3 7.9 7.9 2.3a4 4 0 0 1 5.7 5.7L8 13.6A4 4 0 0 1 2.3 7.9ZM5.6 6.3l4 4-1 1-4-4Z',
  HOSPITAL: 'M2.6 1.8H6V6.4h4V1.8h3.4v12.4H10V9.6H6v4.6H2.6Z',
  COMMUNITY_HEALTH: 'M14.4 1.6c.8 7.2-1.6 11.4-6.4 11.7-1.6.1-2.8-.4-3.7-1.2L2.6 14.4 1.4 13.5 4 10.3C2.2 5.4 6.3 1.7 14.4 1.6Z',
  SOCIAL_CARE: 'M8 1.3 15 7.7H13V14.4H9.6V10H6.4v4.4H3V7.7H1Z',
  VOLUNTARY: 'M8 .9l2.1 4.7 5.1.6-3.8 3.5 1 5L8 12.2 3.6 14.7l1-5L.8 6.2l5.1-.6Z',
};

export function sectorIcon(sector: SectorCode, size: number): SVGTemplateResult {
  const scale = size / 16;
  return svg`<path class="icon" fill-rule="evenodd" transform="scale(${scale}) translate(-8 -8)" d=${OUTLINES[sector]}></path>`;
}
