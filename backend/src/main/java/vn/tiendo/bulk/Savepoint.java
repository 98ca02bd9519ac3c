package vn.tiendo.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.tiendo.common.persistence.Sql;

/**
 * Places in the running transaction to which it can go back. What Hibernate holds is written before
 * a place is set or left behind, and forgotten when the transaction goes back.
 */
@ApplicationScoped
class Savepoint {
  private final EntityManager entities;
  private final Sql sql;

  Savepoint(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  void set(String name) {
    entities.flush();
    sql.update("SAVEPOINT " + name);
  }

  void keep(String name) {
    entities.flush();
    sql.update("RELEASE SAVEPOINT " + name);
  }

  void back(String name) {
    entities.clear();
    sql.update("ROLLBACK TO SAVEPOINT " + name);
    sql.update("RELEASE SAVEPOINT " + name);
  }
}
