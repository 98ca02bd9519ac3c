package vn.tiendo.common.web;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every resource method that writes: one transaction around it with Idempotency-Key,
 * validateOnly and the ETag of the answer. See {@link WriteInterceptor}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Write {
  /** With validateOnly it answers 200 with what would have come of it, instead of 204. */
  @Nonbinding
  boolean foretells() default false;
}
