package org.meshwork.places;

import org.meshwork.shared.Point;
import org.meshwork.shared.Postcode;

/** @param area code of the small area that the postcode table puts it in */
public record PostcodePlace(Postcode postcode, Point point, String area) {}
