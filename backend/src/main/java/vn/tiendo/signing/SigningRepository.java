package vn.tiendo.signing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SigningRepository implements PanacheRepositoryBase<SigningStep, UUID> {
  List<SigningStep> steps(UUID reportId) {
    return list("consolidatedId = ?1 ORDER BY seq", reportId);
  }
}
