/**
 * What became of a consolidated report each time it was made: how far the making is, the versions,
 * kept whole, and the letters that correct what was issued. Reports are known by their ids only;
 * who may read them is asked above. Tables assembly, consolidated_version, correction; reads
 * consolidated_part by SQL. Doors: {@link vn.tiendo.edition.Kept}, {@link vn.tiendo.edition.Rows},
 * {@link vn.tiendo.edition.Assemblies}, {@link vn.tiendo.edition.Versions}, {@link
 * vn.tiendo.edition.Corrections}. Neighbours: assembly (what a version says), attachment, identity
 * below; consolidation above.
 */
package vn.tiendo.edition;
