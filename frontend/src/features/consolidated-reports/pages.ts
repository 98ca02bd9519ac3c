/** One piece of code for the three: whoever opens one goes on to another, and the first screen names every piece. */
// biome-ignore lint/performance/noBarrelFile: as said
export { ConsolidatedPage } from './consolidated-page';
export { ConsolidatedReportsPage } from './consolidated-reports-page';
export { SlicesPage } from './slices-page';
