package org.meshwork.exchange.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A file of rows that was asked for: opened, or not to be used. */
public sealed interface TableSource permits Table, NoTable {

    /**
     * Reads through all of the file, so that what is opened is whole.
     *
     * @param wanted columns that somebody will ask for; they tell which delimiter is the right one
     * @param header names of the columns where the file has no header row; else empty
     * @param largest row that is taken, in bytes or characters
     */
    static TableSource open(Path file, Collection<String> wanted, List<String> header, int largest) {
        var name = "\"" + file.getFileName() + "\"";
        if (Files.isDirectory(file)) {
            return new NoTable(name + " is a folder. Give the name of a file in it.");
        }
        if (!Files.isReadable(file)) {
            return new NoTable(
                    "There is no file \"" + file + "\" that can be read. Check its name, or give its whole path.");
        }
        try {
            return switch (Encoding.of(file, name)) {
                case Encoding.Not not -> new NoTable(not.sentence());
                case Encoding encoding when encoding.isJson() -> GeoJson.open(file, name, encoding, largest);
                case Encoding encoding -> Csv.open(file, name, encoding, wanted, header, largest);
            };
        } catch (IOException e) {
            return new NoTable(name + " cannot be read. Check that it is there and that you may read it.");
        }
    }
}
