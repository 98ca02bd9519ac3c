/** One piece of code for the three: they are seldom opened, and the first screen names every piece. */
// biome-ignore lint/performance/noBarrelFile: as said
export { OutlinePage } from './outline-page';
export { OutlinesPage } from './outlines-page';
export { RegimesPage } from './regimes-page';
