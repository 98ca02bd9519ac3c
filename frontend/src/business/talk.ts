/** What a discussion is about. */
export type Talk = { taskId: string } | { workItemId: string };
