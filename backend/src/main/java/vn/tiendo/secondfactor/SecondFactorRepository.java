package vn.tiendo.secondfactor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** By account: nobody has two. */
@ApplicationScoped
class SecondFactorRepository implements PanacheRepositoryBase<SecondFactor, UUID> {
  Optional<SecondFactor> of(UUID accountId) {
    return find("accountId", accountId).firstResultOptional();
  }
}
