package org.meshwork.ui;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a deployment may change about the pages: {@code meshwork.pages.*}.
 *
 * @param leaveTo where "Leave quickly" goes: somewhere ordinary
 */
@ConfigurationProperties("meshwork.pages")
record PageSettings(
        @DefaultValue("https://www.bbc.co.uk/weather") URI leaveTo) {}
