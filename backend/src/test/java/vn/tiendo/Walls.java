package vn.tiendo;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The walls between the parts of the product, as rules about its classes. */
final class Walls {
  private static final String JAXRS = "jakarta.ws.rs.";

  private static final Set<String> ROLES =
      Set.of(
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.DenyAll");

  /**
   * Classes that hold a transaction though they are no services, each with its reason: the throttle
   * counts a failed sign-in in a transaction of its own, since the sign-in's is rolled back.
   */
  private static final Set<String> TRANSACTION_HOLDERS = Set.of("vn.tiendo.access.SignInThrottle");

  /**
   * Operations that change something without `@Write`: whoever signs in or asks for a token is not
   * known yet, and answers with tokens are never kept for idempotency.
   */
  private static final Set<String> TOKEN_ENDPOINTS =
      Set.of("vn.tiendo.signin.SessionResource", "vn.tiendo.apiclient.OauthResource");

  private static final DescribedPredicate<JavaClass> RESOURCE =
      annotated("jakarta.ws.rs.Path", "resources");
  private static final DescribedPredicate<JavaClass> ENTITY =
      annotated("jakarta.persistence.Entity", "entities");
  private static final DescribedPredicate<JavaClass> REPOSITORY =
      simpleNameEndingWith("Repository").as("repositories");
  private static final DescribedPredicate<JavaClass> SERVICE =
      simpleNameEndingWith("Service").as("services");

  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices().matching("vn.tiendo.(*)..").namingSlices("feature $1").should().beFreeOfCycles();

  static final ArchRule COMMON_KNOWS_NO_FEATURE =
      noClasses()
          .that()
          .resideInAPackage("vn.tiendo.common..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("vn.tiendo..").and(not(resideInAPackage("vn.tiendo.common.."))));

  static final ArchRule INNER_CLASSES_STAY_INSIDE =
      noClasses()
          .that(are(ENTITY.or(REPOSITORY).or(RESOURCE)).as("are entities, repositories, resources"))
          .should()
          .bePublic();

  static final ArchRule RESOURCES_TOUCH_NO_PERSISTENCE =
      noClasses()
          .that(are(RESOURCE))
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta.persistence..")
                  .or(resideInAPackage("java.sql.."))
                  .or(resideInAPackage("javax.sql.."))
                  .or(resideInAPackage("io.agroal.."))
                  .or(resideInAPackage("org.hibernate.."))
                  .or(resideInAPackage("io.quarkus.hibernate.."))
                  .or(resideInAPackage("vn.tiendo.common.persistence.."))
                  .or(REPOSITORY)
                  .or(ENTITY)
                  .as("belong to persistence"));

  static final ArchRule INNER_ROOMS_KNOW_NO_HTTP =
      noClasses()
          .that(are(SERVICE.or(REPOSITORY).or(ENTITY)).as("are services, repositories, entities"))
          .should()
          .dependOnClassesThat(
              resideInAPackage("jakarta.ws.rs..")
                  .or(resideInAPackage("org.jboss.resteasy.."))
                  .or(resideInAPackage("io.vertx.."))
                  .as("belong to HTTP"));

  static final ArchRule TRANSACTIONS_ARE_SERVICES =
      classes().that().resideInAPackage("vn.tiendo..").should(holdTransactionsOnlyAsServices());

  static final ArchRule ANSWERS_ARE_TYPED =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("ProblemMappers")
          .and()
          .areDeclaredInClassesThat()
          .doNotHaveSimpleName("ProblemWriter")
          .should()
          .notHaveRawReturnType(assignableTo("jakarta.ws.rs.core.Response").as("untyped Response"));

  static final ArchRule ENDPOINTS_NAME_THEIR_ROLE =
      methods().that(areEndpoints()).should(carryOneOf(ROLES, "say for which role it is"));

  static final ArchRule ENDPOINTS_NAME_THEIR_OPERATION =
      methods()
          .that(areEndpoints())
          .should(
              carryOneOf(
                  Set.of("org.eclipse.microprofile.openapi.annotations.Operation"),
                  "say which operation of the contract it is"));

  /** Without it the scanned document says nothing of a 201, and a wrong Accept is not refused. */
  static final ArchRule RESOURCES_SAY_WHAT_THEY_PRODUCE =
      classes().that(are(RESOURCE)).should().beAnnotatedWith("jakarta.ws.rs.Produces");

  static final ArchRule WRITES_ARE_MARKED =
      methods()
          .that(areEndpoints())
          .and(areNoReads())
          .and(
              DescribedPredicate.describe(
                  "hand out no tokens", m -> !TOKEN_ENDPOINTS.contains(m.getOwner().getName())))
          .should(carryOneOf(Set.of("vn.tiendo.common.web.Write"), "carry @Write"));

  static final ArchRule CONSTRUCTORS_INJECT =
      noFields()
          .should()
          .beAnnotatedWith("jakarta.inject.Inject")
          .orShould()
          .beAnnotatedWith("jakarta.persistence.PersistenceContext")
          .orShould()
          .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty");

  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      classes().that().resideInAPackage("vn.tiendo..").should(askOnlyTheInjectedClock());

  private Walls() {}

  private static DescribedPredicate<JavaClass> annotated(String annotation, String words) {
    return DescribedPredicate.describe(words, c -> c.isAnnotatedWith(annotation));
  }

  private static DescribedPredicate<JavaMethod> areEndpoints() {
    return DescribedPredicate.describe(
        "are endpoints", m -> m.getAnnotations().stream().anyMatch(Walls::isVerb));
  }

  private static DescribedPredicate<JavaMethod> areNoReads() {
    return DescribedPredicate.describe(
        "are no reads",
        m ->
            m.getAnnotations().stream()
                .filter(Walls::isVerb)
                .noneMatch(a -> Set.of("GET", "HEAD").contains(a.getRawType().getSimpleName())));
  }

  private static boolean isVerb(JavaAnnotation<?> annotation) {
    String name = annotation.getRawType().getName();
    return name.startsWith(JAXRS)
        && Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
            .contains(name.substring(JAXRS.length()));
  }

  private static ArchCondition<JavaMethod> carryOneOf(Set<String> annotations, String words) {
    return condition(
        words,
        (method, events) -> {
          if (annotations.stream().noneMatch(method::isAnnotatedWith)) {
            fault(events, method, method.getFullName() + " does not " + words);
          }
        });
  }

  private static ArchCondition<JavaClass> holdTransactionsOnlyAsServices() {
    return condition(
        "hold transactions only as services",
        (c, events) -> {
          String transactional = "jakarta.transaction.Transactional";
          boolean holds =
              c.isAnnotatedWith(transactional)
                  || c.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(transactional));
          if (holds && !SERVICE.test(c) && !TRANSACTION_HOLDERS.contains(c.getName())) {
            fault(events, c, c.getName() + " is no service but @Transactional");
          }
        });
  }

  /** Only OfficeClock may ask the system; Ids orders inserts by real time (see there). */
  private static ArchCondition<JavaClass> askOnlyTheInjectedClock() {
    return condition(
        "ask only the injected clock for the time",
        (c, events) -> {
          if (Set.of("vn.tiendo.common.time.OfficeClock", "vn.tiendo.common.persistence.Ids")
              .contains(c.getName())) {
            return;
          }
          c.getMethodCallsFromSelf().stream()
              .filter(
                  call ->
                      readsSystemTime(
                          call.getTargetOwner().getName(),
                          call.getName(),
                          call.getTarget().getRawParameterTypes().stream()
                              .map(JavaClass::getName)
                              .toList()))
              .forEach(call -> fault(events, c, call.getDescription()));
          c.getConstructorCallsFromSelf().stream()
              .filter(call -> call.getTargetOwner().getName().equals("java.util.Date"))
              .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
              .forEach(call -> fault(events, c, call.getDescription()));
        });
  }

  private static boolean readsSystemTime(
      String owner, String method, java.util.List<String> parameters) {
    return switch (method) {
      case "now" -> owner.startsWith("java.time.") && !parameters.contains("java.time.Clock");
      case "system", "systemUTC", "systemDefaultZone" -> owner.equals("java.time.Clock");
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      default -> false;
    };
  }

  @FunctionalInterface
  private interface Check<T> {
    void look(T item, ConditionEvents events);
  }

  private static <T> ArchCondition<T> condition(String words, Check<T> check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(T item, ConditionEvents events) {
        check.look(item, events);
      }
    };
  }

  private static void fault(ConditionEvents events, Object at, String message) {
    events.add(SimpleConditionEvent.violated(at, message));
  }
}
