/** One piece of code for the two: they are small, and the first screen names every piece. */
// biome-ignore lint/performance/noBarrelFile: as said
export { HelpPage } from './help-page';
export { ShortcutsPage } from './shortcuts-page';
