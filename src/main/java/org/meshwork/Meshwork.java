package org.meshwork;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import org.meshwork.analysis.AnalyseCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Meshwork {

    /** The first argument may name a command that needs neither a server nor a graph. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("analyse")) {
            AnalyseCommand.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        SpringApplication.run(Meshwork.class, args);
    }

    /** The only place that knows what day it is. Services open by the clock on a British wall. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
