package org.meshwork.directory;

/**
 * An area whose people may use a service. Text that is not known is empty.
 *
 * @param name as people call it
 * @param uri names it on the web, or a code of the Office for National Statistics
 * @param extent its shape
 * @param extentType how the shape is written, such as geojson
 */
public record ServiceArea(String name, String uri, String extent, String extentType) {}
