package org.meshwork.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An account as it is stored. The password is only ever here as its hash.
 *
 * @param version counted by Spring Data at each save; null until the first
 */
@Node("Account")
record AccountNode(
        @Id UUID id,
        @Version @Nullable Long version,
        String username,
        String name,
        String passwordHash,
        Set<Role> roles) {}
