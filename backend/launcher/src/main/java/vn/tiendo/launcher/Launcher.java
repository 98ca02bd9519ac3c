package vn.tiendo.launcher;

/** Chooses the command and turns what went wrong into one line and an exit code. */
final class Launcher {
  private Launcher() {}

  /**
   * @return the process's exit code: 0, the child's own, 2 for a {@link Refusal}, 1 for a defect
   */
  static int launch(String[] args) {
    try {
      Options options = Options.parse(args);
      return switch (options.command()) {
        case HELP -> {
          Console.say(Options.HELP);
          yield 0;
        }
        case RUN, WITH, DB -> new Product(options).run();
        case BACKUP -> new Backup(options).run();
        case RESTORE -> new Restore(options).run();
      };
    } catch (Refusal refusal) {
      Console.complain(refusal.getMessage());
      return Refusal.EXIT_CODE;
    } catch (Exception defect) {
      Console.complain("Lỗi của bộ khởi động: " + defect);
      defect.printStackTrace();
      return 1;
    }
  }
}
