/**
 * How far a text repeats another one, and what exactly differs: pure rules, for whoever reviews a
 * report that may have been carried forward from last year's. Owns no table and knows no feature.
 */
package vn.tiendo.similarity;
