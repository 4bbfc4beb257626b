package org.meshwork.ui.person;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meshwork.person.Change;
import org.meshwork.person.Profile;
import org.meshwork.places.Places;
import org.meshwork.places.PostcodePlace;
import org.meshwork.shared.Postcode;

/** Age and whereabouts; of a postcode only the small area is kept. */
final class AboutYou extends Telling {

    private final Places places;
    private final TextField age = new TextField("How old are you?");
    private final TextField postcode = new TextField("Your postcode");

    AboutYou(Places places, Listener listener) {
        super(listener);
        this.places = places;
        age.getElement().setAttribute("inputmode", "numeric");
        postcode.setHelperText("We do not keep it: only which part of town it is in.");
        var profile = sight().web().profile();
        if (profile.ageYears() != null) {
            age.setValue(String.valueOf(profile.ageYears()));
        }
        if (profile.area() != null) {
            postcode.setHelperText("We know your part of town. Write a postcode only if you moved.");
        }
        age.addValueChangeListener(changed -> keep());
        postcode.addValueChangeListener(changed -> keep());
        add(age, postcode);
    }

    @Override
    List<Change> untold() {
        var before = sight().web().profile();
        var after =
                new Profile(before.name(), before.about(), years(), area().orElse(before.area()), before.inTotals());
        return after.equals(before) ? List.of() : List.of(new Change.PutProfile(after));
    }

    private @Nullable Integer years() {
        try {
            return age.isEmpty() ? null : Integer.valueOf(age.getValue().strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Write your age as a number, such as 72, or leave it out.", e);
        }
    }

    private Optional<String> area() {
        if (postcode.isEmpty()) {
            return Optional.empty();
        }
        var found =
                Postcode.parse(postcode.getValue()).flatMap(places::postcode).map(PostcodePlace::area);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("We do not know the postcode “"
                    + postcode.getValue().strip() + "”. Look at it again, or leave it out.");
        }
        return found;
    }
}
