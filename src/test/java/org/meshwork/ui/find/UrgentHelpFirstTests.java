package org.meshwork.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrgentHelpFirstTests {

    private static final String DANGER = "I don't want to be here any more";

    private final UrgentHelpFirst urgent = new UrgentHelpFirst();
    private final TextField name = new TextField();
    private final ComboBox<String> role = new ComboBox<>();

    @Test
    void watchesAllFieldsTogether() {
        role.setItems("gp", DANGER);
        urgent.watch(List.of(name, role));

        name.setValue("Ann");
        assertThat(urgent.getChildren()).isEmpty();
        role.setValue(DANGER);
        assertThat(urgent.getChildren()).hasSize(1);
        name.setValue("Ann Lee");
        assertThat(urgent.getChildren()).hasSize(1);
        role.clear();
        assertThat(urgent.getChildren()).isEmpty();
    }
}
