package nl.ssfh.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that creates: needs the header {@code Idempotency-Key}, and answers the same request twice with one effect.
 *
 * <p>Stands beside {@code @Transactional} on a resource method that returns a {@code RestResponse}, so that the stored
 * answer commits with what was created.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
