package org.meshwork.findings;

/** How soon to talk about it, most serious first. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
