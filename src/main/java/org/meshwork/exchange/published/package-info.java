/**
 * The directory for other people's directories: Open Referral UK 3 (HSDS-UK 3.0), record by record under {@code /api/v3}, and
 * whole as one file.
 *
 * <p>{@link org.meshwork.exchange.published.ServiceJson} says how a service looks; {@link
 * org.meshwork.exchange.openreferral.OwnTaxonomy} holds what the standard has no field for. Withdrawn services and confidential
 * addresses never appear.
 */
@NullMarked
package org.meshwork.exchange.published;

import org.jspecify.annotations.NullMarked;
