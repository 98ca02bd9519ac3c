package vn.tiendo.mailing;

/** Takes a mail out of the house. */
interface Carrier {
  /**
   * @throws RuntimeException when it did not go; its causes tell why
   */
  void carry(OutgoingMail mail);
}
