package org.meshwork.graph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * Done again from the start, in a new transaction, where the graph says that this may help: two that waited for each other,
 * or a leader that has just changed. It stands on {@code @Transactional} methods that keep nothing between tries.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = Retries.class, maxRetries = 9, delay = 10, jitter = 10, multiplier = 1.5)
public @interface TriedAgain {}
