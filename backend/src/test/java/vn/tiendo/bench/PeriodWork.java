package vn.tiendo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the receiving office does with a period, through the API. */
final class PeriodWork {
  private static final String PLAN = "00000000-0000-7000-9001-000000000001";

  private final BenchServer server;
  private final int units;
  private PeriodApi api;
  private String regime;
  private String period;
  private final Set<String> seen = new LinkedHashSet<>();

  PeriodWork(BenchServer server, int units) throws IOException, InterruptedException {
    this.server = server;
    this.units = units;
    api = new PeriodApi(server);
  }

  String regime() throws IOException, InterruptedException {
    String outline =
        api.post(
                "/outlines",
                """
                {"code":"DC","title":"Đề cương","nodes":[
                 {"code":"I","number":"I","title":"Công tác chỉ đạo","level":1,"content":"TEXT","askedOf":"BOTH"},
                 {"code":"II","number":"II","title":"Kết quả","level":1,"content":"NONE","askedOf":"BOTH"},
                 {"code":"II.1","number":"1","title":"Chỉ tiêu","level":2,"content":"INDICATORS","askedOf":"BOTH"},
                 {"code":"II.2","number":"2","title":"Nhiệm vụ","level":2,"content":"TASKS","askedOf":"BOTH"},
                 {"code":"III","number":"III","title":"Khó khăn","level":1,"content":"TEXT","askedOf":"BOTH","prefill":"DIFFICULTIES"}]}""")
            .id();
    String reporters =
        IntStream.rangeClosed(1, units)
            .mapToObj("\"R-%04d\""::formatted)
            .collect(Collectors.joining(","));
    regime =
        api.post(
                "/report-regimes",
                """
                {"code":"BC","title":"Báo cáo năm","frequency":"YEAR","window":"CALENDAR","planId":"%s","outlineId":"%s",
                 "recipientUnit":"B-01","addressee":"Chủ tịch UBND tỉnh","symbol":"BC-SO","reporters":[%s],
                 "levels":[{"level":"UNIT","rule":"FIXED","month":12,"day":20,"bound":"BEFORE"},
                  {"level":"DEPARTMENT","rule":"FIXED","month":12,"day":31,"bound":"BY"}]}"""
                    .formatted(PLAN, outline, reporters))
            .id();
    return null;
  }

  String open() throws IOException, InterruptedException {
    period =
        api.post(
                "/report-periods",
                "{\"regimeId\":\"%s\",\"period\":\"%s\"}".formatted(regime, PeriodBench.thisYear()))
            .id();
    return null;
  }

  List<String> reports() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get("/reports?limit=200&reportPeriod=" + period + cursor).json();
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      cursor = page.has("nextCursor") ? "&cursor=" + page.get("nextCursor").asText() : null;
    } while (cursor != null);
    api = new PeriodApi(server);
    return ids;
  }

  JsonNode report(String id) throws IOException, InterruptedException {
    return api.get("/reports/" + id).json();
  }

  void send(String id) throws IOException, InterruptedException {
    api.post("/reports/" + id + "/submissions", "{}");
  }

  void receive(String id) throws IOException, InterruptedException {
    api.post("/reports/" + id + "/receipts", "{}");
  }

  void sendAgain(String id) throws IOException, InterruptedException {
    api.post(
        "/reports/" + id + "/unlocks",
        "{\"reason\":\"Sửa số liệu\",\"until\":\"%s-12-31\"}".formatted(PeriodBench.thisYear()));
    send(id);
    receive(id);
  }

  /** The id of the report that was made. */
  String consolidate() throws IOException, InterruptedException {
    api = new PeriodApi(server);
    return made(api.post("/consolidated-reports", "{\"periodId\":\"" + period + "\"}"));
  }

  String refresh(String id) throws IOException, InterruptedException {
    return made(api.post("/consolidated-reports/" + id + "/refreshes", "{}"));
  }

  /** Watches as the screen does until it is done. */
  private String made(PeriodApi.Answer answer) throws IOException, InterruptedException {
    String id = answer.id();
    seen.clear();
    for (String state = ""; answer.status() == 202 && !state.equals("DONE"); ) {
      Thread.sleep(250);
      JsonNode progress = api.get("/consolidated-reports/" + id + "/assembly").json();
      state = progress.get("state").asText();
      if (state.equals("FAILED")) {
        throw new IllegalStateException(progress.toString());
      }
      seen.add(state + " " + progress.get("done").asInt());
    }
    return id;
  }

  /** The different answers about how far it was, in their order. */
  String seen() {
    return seen.isEmpty()
        ? "no progress to see"
        : seen.size() + " steps seen: " + String.join(", ", seen);
  }

  String read(String id) throws IOException, InterruptedException {
    PeriodApi.Answer answer = api.get("/consolidated-reports/" + id);
    JsonNode total = answer.json().at("/content/figures/total/total");
    return "%,d kB, %,d tasks".formatted(answer.body().length / 1024, total.asInt());
  }

  /** What a screen asks for: a page of rows, of lines, of sources. */
  String page(String id, String path) throws IOException, InterruptedException {
    PeriodApi.Answer answer = api.get("/consolidated-reports/" + id + path);
    return "%,d kB".formatted(answer.body().length / 1024);
  }

  String stale(String id) throws IOException, InterruptedException {
    JsonNode answer = api.get("/consolidated-reports/" + id + "/staleness").json();
    return answer.properties().stream()
        .map(e -> e.getValue().size() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  /** The size of a file, or why there is none. */
  String file(String id, String name) throws IOException, InterruptedException {
    PeriodApi.Answer answer = api.get("/consolidated-reports/" + id + "/" + name, 409);
    return answer.status() == 409
        ? answer.json().get("detail").asText()
        : "%,d kB".formatted(answer.body().length / 1024);
  }
}
