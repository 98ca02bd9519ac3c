/** One piece of code for the three: they are seldom opened, and the first screen names every piece. */
export { OutlinePage } from './outline-page';
export { OutlinesPage } from './outlines-page';
export { RegimesPage } from './regimes-page';
