/**
 * Amendments (điều chỉnh) of issued plans: a document changes governed fields from a day. Owns
 * amendment and amendment_change, which keeps each changed field in words. The fields themselves
 * belong to other features: they implement {@link vn.tiendo.amendment.Amendable}. Neighbours: plan,
 * document.
 */
package vn.tiendo.amendment;
