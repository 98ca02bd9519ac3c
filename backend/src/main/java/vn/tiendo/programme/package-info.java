/**
 * The yearly programme of a unit (chương trình công tác năm): table programme and the rules by
 * which it is submitted, approved as a whole or returned. Door: {@link
 * vn.tiendo.programme.Programmes}; tells others of its moves by the events {@link
 * vn.tiendo.programme.ProgrammeApproved}, {@link vn.tiendo.programme.ProgrammeReturned} and {@link
 * vn.tiendo.programme.ProgrammeCreated}, observed inside its transaction. Neighbours: daily below,
 * workitem (its items) above.
 */
package vn.tiendo.programme;
