package org.meshwork.demonstration;

import java.util.List;
import org.meshwork.access.Role;

/**
 * One account to try a kind of user with.
 *
 * @param who in words: "Janet, Mrs Smith’s daughter"
 */
public record DemoAccount(String username, String who, Role role) {

    /** The same for all; published, so good for a demonstration only. */
    public static final String PASSWORD = "saltmarsh-demo";

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("mrs.smith", "Mrs Smith, who has a care web", Role.PERSON),
            new DemoAccount("janet", "Janet, her daughter and carer", Role.CARER),
            new DemoAccount("s.malik", "S. Malik, link worker at a charity", Role.VOLUNTARY_WORKER),
            new DemoAccount("commissioner", "Commissioner for Saltmarsh", Role.COMMISSIONER),
            new DemoAccount("steward", "Steward of the directory", Role.STEWARD),
            new DemoAccount("admin", "Administrator", Role.ADMINISTRATOR));
}
