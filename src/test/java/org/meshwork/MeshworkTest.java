package org.meshwork;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole program on a real graph, the demonstration loaded, the date fixed.
 *
 * <p>All such tests share one program: give what a test writes ids of its own, and leave the demonstration as it was.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Half a minute's work for each program that is started; it has tests of its own.
        properties = "meshwork.search.meaning=false")
@ContextConfiguration(initializers = TestGraph.class)
@Import(FixedClock.class)
public @interface MeshworkTest {}
