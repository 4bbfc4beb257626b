package org.meshwork.shared;

/**
 * What somebody is to a person: one row of {@code graph-seed/reference/roles.csv}.
 *
 * @param singleHolder two active holders at different organisations would be odd (findings.md, same-role-twice)
 * @param serviceType code of the kind of service that somebody in this role gives; blank for family and friends
 * @param everyDays usual number of days from one contact to the next
 * @param source published source, or blank where the row is our own
 */
public record CareRole(
        String code,
        String name,
        Sector sector,
        boolean singleHolder,
        String serviceType,
        int everyDays,
        String source) {}
