package org.meshwork.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meshwork.ui.component.MapData.Fill;
import org.meshwork.ui.component.MapData.Near;
import org.meshwork.ui.component.MapData.Pin;
import org.meshwork.ui.component.MapData.Shape;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AreaMapTests {

    private static final Path CONTRACT = Path.of("frontend/components/area-map/contract.json");

    private static final MapData EXAMPLE = new MapData(
            List.of(
                    new Shape("SM001", "Quayside North", rings(-3.75, 53.8), "27%", Fill.C1, true),
                    new Shape("SM002", "Millbrook", rings(-3.74, 53.8), "95% or more", Fill.C7, false),
                    new Shape("SM003", "Whin Hill", rings(-3.73, 53.8), "", Fill.NONE, false),
                    new Shape("SM004", "Marsh End", rings(-3.72, 53.8), "too few to show", Fill.HIDDEN, false)),
            List.of(new Pin("b2c7", 1, "Steady Steps", -3.735, 53.805, "VOLUNTARY")),
            new Near(-3.745, 53.805, "ZZ4 7QA", 1.5),
            "SM001");

    private final AreaMap map = new AreaMap();

    /** Writes the contract where it has changed, and fails once, so that nobody changes it unawares. */
    @Test
    void keepsItsContractWithTheBrowser() throws IOException {
        var json = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(EXAMPLE)
                + "\n";
        var kept = Files.exists(CONTRACT) ? Files.readString(CONTRACT) : "";
        if (!kept.equals(json)) {
            Files.writeString(CONTRACT, json);
        }
        assertThat(kept)
                .as("%s is written anew: read it, and run this again", CONTRACT)
                .isEqualTo(json);
    }

    @Test
    void sendsOneValueToTheBrowser() {
        map.show(EXAMPLE);

        assertThat(String.valueOf(map.getElement().getPropertyRaw("data")))
                .contains("\"fill\":\"c1\"")
                .contains("\"selected\":\"SM001\"");
    }

    @Test
    void tellsWhatWasChosen() {
        var chosen = new ArrayList<String>();
        map.onArea(chosen::add);
        map.onPin(chosen::add);

        ComponentUtil.fireEvent(map, new AreaMap.AreaSelected(map, true, "SM002"));
        ComponentUtil.fireEvent(map, new AreaMap.PinSelected(map, true, "b2c7"));

        assertThat(chosen).containsExactly("SM002", "b2c7");
    }

    @Test
    void joinsOnlyWhatCanBeFound() {
        assertThatThrownBy(() -> map.join(new Div())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<double[]>> rings(double west, double south) {
        return List.of(List.of(
                new double[] {west, south},
                new double[] {west + 0.01, south},
                new double[] {west + 0.01, south + 0.01},
                new double[] {west, south + 0.01},
                new double[] {west, south}));
    }
}
