/**
 * Starts the whole product on one machine: PostgreSQL unpacked from an archive, then the
 * application as a child.
 *
 * <p>Owns the data folder's layout ({@link vn.tiendo.launcher.DataFolder}), the database server
 * ({@link vn.tiendo.launcher.Cluster}), the application's process ({@link
 * vn.tiendo.launcher.Application}) and the copies of the data ({@link vn.tiendo.launcher.Backup},
 * {@link vn.tiendo.launcher.Restore}). Its door is the command line, {@link
 * vn.tiendo.launcher.Options}. It knows nothing of the application but its environment and {@code
 * /health/ready}.
 */
package vn.tiendo.launcher;
