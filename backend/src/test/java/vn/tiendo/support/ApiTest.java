package vn.tiendo.support;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test over HTTP against the one running application, on a database emptied before each test and
 * one known office.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@ExtendWith(CleanDatabase.class)
public @interface ApiTest {}
