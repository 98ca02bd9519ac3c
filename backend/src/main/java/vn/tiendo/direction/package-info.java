/**
 * Directions of leaders (ý kiến chỉ đạo, bút phê): tables direction, direction_recipient and
 * direction_answer; shown until every recipient has answered. Neighbours: daily, document and
 * attachment below; nothing above.
 */
package vn.tiendo.direction;
