package vn.tiendo.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.security.Caller;
import vn.tiendo.mywork.WaitingWork;

/** Writes one person's summary, counted with that person's rights. */
@ApplicationScoped
class DigestService {
  private static final int DAYS = 7;

  private final NewsRepository news;
  private final WaitingWork waiting;
  private final RightsStore rights;
  private final Caller caller;
  private final Clock clock;
  private final ObjectMapper mapper;

  DigestService(
      NewsRepository news,
      WaitingWork waiting,
      RightsStore rights,
      Caller caller,
      Clock clock,
      ObjectMapper mapper) {
    this.news = news;
    this.waiting = waiting;
    this.rights = rights;
    this.caller = caller;
    this.clock = clock;
    this.mapper = mapper;
  }

  @Transactional
  @ActivateRequestContext
  public void write(UUID account) {
    caller.become(rights.ofAccount(account));
    news.digest(account, json(), clock.instant(), caller.today());
  }

  private String json() {
    try {
      return mapper.writeValueAsString(waiting.of(DAYS));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
