package org.meshwork.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meshwork.directory.Correction.Field;
import org.meshwork.directory.Corrections;
import org.meshwork.directory.Directory;
import org.meshwork.directory.Query;
import org.meshwork.directory.Service;
import org.meshwork.directory.ServiceExample;
import org.meshwork.ui.NotFoundView;
import org.meshwork.ui.Problem;
import org.springframework.beans.factory.annotation.Autowired;

class EntryViewTests extends Screens {

    @Autowired
    Directory directory;

    @Autowired
    Corrections corrections;

    private final Service service = ServiceExample.complete("Kept " + UUID.randomUUID());

    @BeforeEach
    void put() {
        directory.put(List.of(service));
    }

    @AfterEach
    void withdraw() {
        directory.put(List.of(service.withdrawn(true)));
    }

    @Test
    void correctsAFieldAndTakesItBack() {
        open(address().correcting(Field.PHONE).address());
        field("Telephone").setValue("01632 960777");
        press("Save");

        assertThat(now().phone()).isEqualTo("01632 960777");
        assertThat(page())
                .contains("01632 960777", "The feed says: 01632 960002", "Set right by steward on 10 October 2026");
        press("Take the correction back", "Take the correction back: Telephone");

        assertThat(now().phone()).isEqualTo("01632 960002");
        assertThat(page()).doesNotContain("The feed says:");
    }

    @Test
    void saysWhatToMendAndKeepsWhatWasTyped() {
        open(address().correcting(Field.HOURS).address());
        $view(TextArea.class).single().setValue("now and then");
        press("Save");

        assertThat($view(Problem.class).single().getText()).startsWith("Write opening hours like");
        assertThat($view(TextArea.class).single().getValue()).isEqualTo("now and then");
        assertThat(corrections.of(service.id())).isEmpty();
    }

    @Test
    void opensEveryFieldAndLeavesItAsItWasWhereNothingIsChanged() {
        for (var field : Field.values()) {
            open(address().correcting(field).address());
            press("Save");
            assertThat(field.text(now())).as("%s", field).isEqualTo(field.text(service));
        }
    }

    @Test
    void neverShowsAnAddressThatIsKeptSecret() {
        corrections.correct(service.id(), Field.ADDRESS_HIDDEN, "true", "steward");
        open(address().address());

        assertThat(page()).contains("The address is kept private.").doesNotContain("Low Road", "ZZ1 1BA");
    }

    @Test
    void isFoundByItsWords() {
        directory.awaitIndexed();
        open("directory/entry?q=" + service.name().replace(" ", "%20"));

        assertThat(links()).contains(address().address());
    }

    @Test
    void isFoundByItsNameAlsoWhenItIsNoLongerListed() {
        directory.put(List.of(service.withdrawn(true)));
        directory.awaitIndexed();
        open("directory/entry?q=" + service.name().toUpperCase(Locale.ROOT).replace(" ", "%20"));

        assertThat(links()).contains(address().address());
        assertThat(page()).contains("No longer listed");
        assertThat(directory.find(Query.of(service.name())).hits())
                .noneMatch(hit -> hit.service().id().equals(service.id()));
    }

    @Test
    void isNotThereForAnIdThatNoEntryHas() {
        open("directory/entry?id=" + UUID.randomUUID());
        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        open("directory/entry?id=nonsense");
        assertThat($view(H1.class).single().getText()).isEqualTo("Find an entry");
    }

    private EntryAddress address() {
        return EntryAddress.of(service.id());
    }

    private Service now() {
        return directory.service(service.id()).orElseThrow();
    }
}
