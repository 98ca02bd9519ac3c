/** One piece of code for the three: they differ by a card, and the first screen names every piece. */
// biome-ignore lint/performance/noBarrelFile: as said
export { AdjustmentRequestPage } from './adjustment-request-page';
export { CoordinationAskPage } from './coordination-ask-page';
export { DirectionPage } from './direction-page';
