/**
 * Discussion (trao đổi) on a task or a work item: who reads the work takes part. Owns task_comment;
 * the database tells whoever is named in one. Neighbours: daily, attachment, identity below;
 * nothing above.
 */
package vn.tiendo.comment;
