/** Journeys through the running program in a real browser, one for each kind of user; each page ends in an axe check. */
package org.meshwork.browser;
