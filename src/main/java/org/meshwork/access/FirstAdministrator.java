package org.meshwork.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where nobody can sign in yet, says in the log how the first administrator can, once. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Invitations invitations;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, Invitations invitations, Environment environment) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var port = environment.getProperty("local.server.port");
        if (port != null && accounts.isEmpty()) {
            log.info(
                    "Nobody can sign in yet. Make the first administrator here, within a day, once: http://localhost:{}/welcome/{}",
                    port,
                    invitations.inviteAdministrator());
        }
    }
}
