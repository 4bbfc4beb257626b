package org.meshwork.exchange.tables;

/** @param sentence why the file cannot be used, and what to do */
public record NoTable(String sentence) implements TableSource {}
