package vn.tiendo.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ExportRepository implements PanacheRepositoryBase<Export, UUID> {}
