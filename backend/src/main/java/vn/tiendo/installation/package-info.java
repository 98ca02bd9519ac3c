/**
 * The state of what runs here, for whoever keeps the installation: versions, room, backup, seal of
 * the trail, mails, jobs, how much there is.
 *
 * <p>Owns no table; reads counts and the last seal. No door: nobody else asks.
 */
package vn.tiendo.installation;
