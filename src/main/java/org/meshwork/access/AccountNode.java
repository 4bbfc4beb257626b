package org.meshwork.access;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An account as it is stored. The password is only ever here as its hash. */
@Node("Account")
record AccountNode(@Id UUID id, String username, String name, String passwordHash, Set<Role> roles) {}
