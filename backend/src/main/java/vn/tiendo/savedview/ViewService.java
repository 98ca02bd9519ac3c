package vn.tiendo.savedview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Post;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.identity.People;

/** Whoever made a view changes it; a shared one is read by the organisation. */
@ApplicationScoped
class ViewService {
  private static final List<String> MINE = List.of("deleteView", "editView");

  private final ViewRepository views;
  private final Deletions deletions;
  private final MergePatch mergePatch;
  private final People people;
  private final Caller caller;

  ViewService(
      ViewRepository views,
      Deletions deletions,
      MergePatch mergePatch,
      People people,
      Caller caller) {
    this.views = views;
    this.deletions = deletions;
    this.mergePatch = mergePatch;
    this.people = people;
    this.caller = caller;
  }

  Page<ViewDto> list(ViewList list, Paging paging) {
    return views.list(list, paging, caller).map(this::dto);
  }

  ViewDto get(UUID id) {
    return dto(readable(id));
  }

  @Transactional
  ViewDto create(NewView wanted) {
    UUID owner = caller.posts().stream().map(Post::ownerId).findFirst().orElse(null);
    SavedView view = new SavedView(caller.actorId(), owner, wanted);
    check(view);
    views.persistAndFlush(view);
    return dto(view);
  }

  @Transactional
  ViewDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    SavedView view = mine(id);
    IfMatch.require(ifMatch, view);
    view.edit(mergePatch.apply(patch, ViewEdit.of(view), ViewEdit.class));
    check(view);
    views.flush();
    return dto(view);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    SavedView view = mine(id);
    IfMatch.require(ifMatch, view);
    deletions.delete(view);
  }

  private void check(SavedView view) {
    if (views.named(view.accountId, view.list, view.name, view.id())) {
      throw RuleBroken.at("/name", "DUPLICATE_NAME", "savedview.duplicateName");
    }
    if (view.shared && view.ownerId == null) {
      throw RuleBroken.at("/shared", "NO_ORGANISATION", "savedview.noOrganisation");
    }
  }

  private SavedView readable(UUID id) {
    SavedView view = views.findByIdOptional(id).orElseThrow(NotFound::new);
    boolean seen = view.shared && caller.owners().contains(view.ownerId);
    if (!seen && !view.accountId.equals(caller.actorId())) {
      throw new NotFound();
    }
    return view;
  }

  private SavedView mine(UUID id) {
    SavedView view = readable(id);
    if (!view.accountId.equals(caller.actorId())) {
      throw new NotAllowed("savedview.onlyAuthor");
    }
    return view;
  }

  private ViewDto dto(SavedView view) {
    return dto(
        new ViewRepository.Row(
            view.id(),
            view.version(),
            view.list,
            view.name,
            view.query,
            List.of(view.columns),
            view.shared,
            view.accountId,
            view.createdAt(),
            view.updatedAt()));
  }

  private ViewDto dto(ViewRepository.Row row) {
    return new ViewDto(
        row.id(),
        row.version(),
        row.list(),
        row.name(),
        row.query(),
        row.columns(),
        row.shared(),
        people.ref(row.accountId()),
        row.createdAt(),
        row.updatedAt(),
        row.accountId().equals(caller.actorId()) ? MINE : List.of());
  }
}
