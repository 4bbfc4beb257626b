package org.meshwork.graph;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.resilience.retry.MethodRetryPredicate;

/** Makes {@link TriedAgain} work, for what the driver calls retryable. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class Retries implements MethodRetryPredicate {

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException) {
                return true;
            }
        }
        return false;
    }
}
