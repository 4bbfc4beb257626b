package org.meshwork.person;

import org.meshwork.shared.Period;

/** A contact acts for a need, for a time. */
public record HelpsWith(String need, Period period) {}
