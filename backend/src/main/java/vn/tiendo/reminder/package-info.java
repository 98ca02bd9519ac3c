/**
 * Chasing (đôn đốc): who is to be chased about what, the reminders that went out by letter, message
 * or in the application, and the letter in Word. Owns reminder and reminder_item; what is to be
 * chased is read by SQL from the tables of the daily work. Neighbours: daily, paper, identity
 * below; nothing above.
 */
package vn.tiendo.reminder;
