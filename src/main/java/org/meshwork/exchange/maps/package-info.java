/**
 * Real places in: postcodes, boundaries and figures of areas, out of a folder of files that others published.
 *
 * <p>A {@link org.meshwork.exchange.maps.Layout} says which file is what and what its columns mean;
 * {@link org.meshwork.exchange.maps.PlacesImport} reads them, and touches only what is different.
 */
@NullMarked
package org.meshwork.exchange.maps;

import org.jspecify.annotations.NullMarked;
