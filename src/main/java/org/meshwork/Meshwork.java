package org.meshwork;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Meshwork {

    public static void main(String[] args) {
        SpringApplication.run(Meshwork.class, args);
    }
}
