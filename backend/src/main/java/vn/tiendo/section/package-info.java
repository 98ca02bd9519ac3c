/**
 * Sections of plans, numbered and ordered as in the text. Owns section. They change only while
 * their plan is a draft. Door: {@link vn.tiendo.section.Sections}. Neighbours: plan, anchor.
 */
package vn.tiendo.section;
