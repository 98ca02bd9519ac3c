package vn.tiendo.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Accounts by id. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {}
