package vn.tiendo.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import vn.tiendo.common.security.Relation;
import vn.tiendo.support.ContractDocument.Found;
import vn.tiendo.support.Personas;
import vn.tiendo.support.SeenCalls;
import vn.tiendo.support.TestContract;

/**
 * Every person tries every operation on an object in every state, without doing it (validateOnly).
 * What the contract's x-access gives him works and stands in allowedActions; anything else is
 * refused and is not listed; who may not see the object finds nothing, at its address and in lists.
 */
final class Matrix {
  private final String path;
  private final Personas viewer;
  private final List<Attempt> attempts;
  private final Set<String> elsewhere = new HashSet<>();
  private final Set<Personas> people = EnumSet.allOf(Personas.class);
  private String list;
  private final Set<String> worked = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();

  /**
   * @param path of the object, with {id}; null when it has no address of its own
   * @param viewer sees it in every state
   */
  Matrix(String path, Personas viewer, Attempt... attempts) {
    this.path = path;
    this.viewer = viewer;
    this.attempts = List.of(attempts);
  }

  /** These may be listed too, and are tried with another object. */
  Matrix besides(String... operations) {
    elsewhere.addAll(List.of(operations));
    return this;
  }

  /** Somebody the set-up made unable to sign in. */
  Matrix without(Personas persona) {
    people.remove(persona);
    return this;
  }

  /** The objects must stand in this list, and only for those who see them. */
  Matrix listedAt(String address) {
    list = address;
    return this;
  }

  /** Fails with every wrong cell. */
  void judge(List<Subject> subjects) {
    for (Subject subject : subjects) {
      String etag = path == null ? null : Caller.get(viewer, at(path, subject)).etag();
      for (Personas persona : people) {
        attempts.forEach(attempt -> attempt(subject, persona, attempt, etag));
        if (path != null) {
          reads(subject, persona);
        }
      }
    }
    for (Personas persona : people) {
      if (list != null) {
        lists(subjects, persona);
      }
    }
    for (Attempt attempt : attempts) {
      if (!worked.contains(attempt.operationId())) {
        wrong.add(attempt.operationId() + " worked for nobody: its test proves nothing");
      }
    }
    assertEquals("", String.join("\n", wrong));
    attempts.forEach(attempt -> SeenCalls.add("access " + attempt.operationId()));
  }

  private void attempt(Subject subject, Personas persona, Attempt attempt, String etag) {
    Found operation = operation(attempt);
    boolean allowed = allowed(operation, subject, persona);
    String address = at(operation.path(), subject);
    String query = address.contains("?") ? "&" : "?";
    Object body = attempt.body().apply(subject, persona);
    Caller.Answer answer =
        Caller.write(persona, operation.verb(), address + query + "validateOnly=true", etag, body);
    int status = answer.status();
    if (status == 204) {
      SeenCalls.add(attempt.operationId() + " 204");
    }
    if (allowed) {
      worked.add(attempt.operationId());
    }
    boolean right;
    if (allowed) {
      right = status == 204;
    } else if (subject.people().sees(persona)) {
      right = status == 403 || status == 409;
    } else {
      // Whoever is no administrator at all is turned away before anything is looked for.
      boolean turnedAway = status == 403 && administrative(operation, persona);
      right = status == 404 || turnedAway || attempt.inBody() && (status == 400 || status == 403);
    }
    if (!right) {
      String told = status == 400 ? " " + answer.body().path("errors") : "";
      wrong.add(cell(subject, persona) + attempt.operationId() + " " + status + told);
    }
  }

  /** The object, what hangs on it, and what it offers. */
  private void reads(Subject subject, Personas persona) {
    boolean sees = subject.people().sees(persona);
    Caller.Answer answer = Caller.get(persona, at(path, subject));
    boolean right = sees ? answer.status() == 200 : unseen(answer.status(), persona);
    if (!right) {
      wrong.add(cell(subject, persona) + "reads " + answer.status());
      return;
    }
    for (Found part : TestContract.operations().values()) {
      // Drawing pages takes a second each: who may have them is tried with the Word file.
      boolean under =
          part.verb().equals("get")
              && part.path().startsWith(path + "/")
              && !part.path().substring(path.length()).contains("{")
              && !part.path().endsWith(".pdf");
      if (under && words(part.operation().path("x-access"), "roles").contains("READER")) {
        String asked = part.operationId().equals("getIndicatorStatus") ? "?period=2021" : "";
        int status = Caller.get(persona, at(part.path(), subject) + asked).status();
        if (status != (sees ? 200 : 404)) {
          wrong.add(cell(subject, persona) + part.operationId() + " " + status);
        }
      }
    }
    if (sees) {
      offered(subject, persona, answer);
    }
  }

  /** Whoever is no administrator is turned away from their pages before anything is looked for. */
  private boolean unseen(int status, Personas persona) {
    Found reading = TestContract.document().find("GET", path);
    return status == 404 || status == 403 && administrative(reading, persona);
  }

  private void offered(Subject subject, Personas persona, Caller.Answer answer) {
    Set<String> expected = new TreeSet<>();
    attempts.stream()
        .filter(Attempt::listed)
        .filter(attempt -> allowed(operation(attempt), subject, persona))
        .forEach(attempt -> expected.add(attempt.operationId()));
    Set<String> offered = new TreeSet<>(words(answer.body(), "allowedActions"));
    offered.removeAll(elsewhere);
    if (!offered.equals(expected)) {
      wrong.add(cell(subject, persona) + "is offered " + offered + ", not " + expected);
    }
  }

  private void lists(List<Subject> subjects, Personas persona) {
    Set<String> ids = new HashSet<>();
    Caller.get(persona, list + (list.contains("?") ? "&" : "?") + "limit=200")
        .body()
        .path("items")
        .forEach(item -> ids.add(item.path("id").asText()));
    for (Subject subject : subjects) {
      boolean there = ids.contains(subject.id());
      if (there != subject.people().sees(persona)) {
        wrong.add(cell(subject, persona) + (there ? "stands" : "is missing") + " in " + list);
      }
    }
  }

  private static boolean administrative(Found operation, Personas persona) {
    return persona != Personas.OTHER_ADMINISTRATOR
        && words(operation.operation().path("x-access"), "roles").stream()
            .allMatch(role -> role.endsWith("ADMINISTRATOR"));
  }

  private static boolean allowed(Found operation, Subject subject, Personas persona) {
    JsonNode access = operation.operation().path("x-access");
    List<String> roles = words(access, "roles");
    boolean role =
        roles.contains("USER")
            || subject.people().of(persona).stream().map(Relation::name).anyMatch(roles::contains);
    boolean state = !access.has("states") || words(access, "states").contains(subject.state());
    return role
        && state
        && subject.people().sees(persona)
        && !subject.impossible().contains(operation.operationId());
  }

  private static Found operation(Attempt attempt) {
    return TestContract.operations().get(attempt.operationId());
  }

  private static List<String> words(JsonNode access, String member) {
    return StreamSupport.stream(access.path(member).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static String at(String path, Subject subject) {
    return path.replace("{id}", subject.id());
  }

  private static String cell(Subject subject, Personas persona) {
    return persona + ", " + subject.name() + ": ";
  }
}
