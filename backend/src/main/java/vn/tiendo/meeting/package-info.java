/**
 * Meetings (giao ban): the one-page list before, the conclusions during, the notice (Thông báo kết
 * luận) after. Owns meeting, meeting_unit and meeting_conclusion; a conclusion becomes a task of a
 * register or a direction through their doors. Neighbours: task, direction, plan, document,
 * reminder, paper, daily below; nothing above.
 */
package vn.tiendo.meeting;
