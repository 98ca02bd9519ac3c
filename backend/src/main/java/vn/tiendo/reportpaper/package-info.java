/**
 * The paper that a report becomes: a neutral description of its content in, files out (Word, PDF,
 * spreadsheet), a Word file that somebody edited read back part by part, a letter of correction, a
 * page for the leaders' meeting, what its title says, and the answer to whether a page in hand is
 * genuine. Owns paper_code; asks by {@link VerifiedPapers} what became of a paper. Neighbours:
 * paper, similarity and regime below; unitpaper and printing above.
 */
package vn.tiendo.reportpaper;
