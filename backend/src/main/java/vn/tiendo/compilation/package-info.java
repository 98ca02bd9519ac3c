/**
 * The pure rules by which received reports become one: texts under the nodes of the outline, tasks
 * by the plan's sections and by label, indicators over their members; where every figure and
 * paragraph comes from ({@link vn.tiendo.compilation.Derived}), and which of them another
 * submission changes ({@link vn.tiendo.compilation.Staleness}). The same sources in any order give
 * the same compilation. No table, no HTTP. Neighbours: measure, lifecycle and assessment below;
 * consolidation above.
 */
package vn.tiendo.compilation;
