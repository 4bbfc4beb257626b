package org.meshwork.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface AccountNodes extends Neo4jRepository<AccountNode, UUID> {

    Optional<AccountNode> findByUsername(String username);
}
