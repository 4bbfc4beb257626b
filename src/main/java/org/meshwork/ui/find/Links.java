package org.meshwork.ui.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ways to reach somebody, out of what feeds wrote: a link where it is surely one, else the text as it stands. */
final class Links {

    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d ()-]{5,20}\\d");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:?&]{1,64}@[^\\s@<>,;:?&]{1,190}\\.[A-Za-z]{2,24}");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+([/?#:].*)?");

    private Links() {}

    /** The text, each number in it a link to ring it. */
    static List<Component> phone(String text) {
        var parts = new ArrayList<Component>();
        var numbers = PHONE.matcher(text);
        var copied = 0;
        while (numbers.find()) {
            if (numbers.start() > copied) {
                parts.add(new Span(text.substring(copied, numbers.start())));
            }
            var number = numbers.group();
            parts.add(new Anchor("tel:" + number.replaceAll("[^+\\d]", ""), number));
            copied = numbers.end();
        }
        if (copied < text.length()) {
            parts.add(new Span(text.substring(copied)));
        }
        return parts;
    }

    static Component email(String text) {
        return EMAIL.matcher(text.strip()).matches()
                ? new Anchor("mailto:" + text.strip(), text.strip())
                : new Span(text);
    }

    static Component website(String text) {
        return address(text)
                .<Component>map(address -> elsewhere(address, text.strip()))
                .orElseGet(() -> new Span(text));
    }

    /** An address on the web that can be opened without harm; empty where the text is none. */
    static Optional<URI> address(String text) {
        var stripped = text.strip();
        var whole = HOST.matcher(stripped).matches() ? "https://" + stripped : stripped;
        try {
            var address = new URI(whole);
            var scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Says where it leads, and tells that place nothing of this page. */
    private static Anchor elsewhere(URI address, String text) {
        var link = new Anchor(
                address.toASCIIString(),
                text.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""));
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
