package org.meshwork.exchange.words;

/**
 * A term that a feed gave a service. What is not known is empty; a term without a code is known by its label.
 *
 * @param vocabulary its name or address, as the feed has it
 * @param code its id, or an address that ends in it
 */
public record Term(String vocabulary, String code, String label) {}
