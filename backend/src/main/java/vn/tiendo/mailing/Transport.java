package vn.tiendo.mailing;

/** The way out: none, files in the data folder, a mail server. */
public enum Transport {
  OFF,
  FOLDER,
  SMTP
}
