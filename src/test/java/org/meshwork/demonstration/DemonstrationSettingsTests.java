package org.meshwork.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meshwork.graph.GraphSettings;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class DemonstrationSettingsTests {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";
    private static final URI SERVER = URI.create("bolt://graph.example");

    @Test
    void wantItUnsaidOnlyOnThisMachineWithItsOwnGraph() {
        assertThat(wanted(null, null, LOOPBACK)).isTrue();
        assertThat(wanted(null, SERVER, LOOPBACK)).isFalse();
        assertThat(wanted(null, null, EVERYWHERE)).isFalse();
        assertThat(wanted(null, null, null)).isFalse();
    }

    @Test
    void doAsTheyAreTold() {
        assertThat(wanted(true, SERVER, LOOPBACK)).isTrue();
        assertThat(wanted(false, null, LOOPBACK)).isFalse();
        assertThat(wanted(false, null, EVERYWHERE)).isFalse();
    }

    @Test
    void refuseToShowPublishedPasswordsToOthers() {
        assertThatThrownBy(() -> wanted(true, null, EVERYWHERE))
                .isInstanceOf(DemonstrationSettings.NotOnLoopback.class);
        assertThatThrownBy(() -> wanted(true, null, null)).isInstanceOf(DemonstrationSettings.NotOnLoopback.class);
    }

    private static boolean wanted(@Nullable Boolean said, @Nullable URI graph, @Nullable String address) {
        var server = new ServerProperties();
        try {
            server.setAddress(address == null ? null : InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
        return new DemonstrationSettings(said, new GraphSettings(graph, "", "", 64), server).isWanted();
    }
}
