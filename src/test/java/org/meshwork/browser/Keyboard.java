package org.meshwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.function.Predicate;

/** Somebody who has no mouse: goes from one thing to the next by Tab, and knows each by its name. */
final class Keyboard {

    private static final int FAR = 250;

    /** Of what has the focus, as a screen reader names it, and whether it is pressed or ticked. */
    private static final String FOCUSED = """
            () => {
              const el = document.activeElement;
              if (!el || el === document.body) return {name: '', group: '', on: false, tag: ''};
              const text = (ids) => (ids || '').split(/\\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
              const own = el.getAttribute('aria-label') || text(el.getAttribute('aria-labelledby'))
                || (el.labels && el.labels[0] ? el.labels[0].textContent : '') || el.textContent || '';
              const around = el.parentElement?.closest('fieldset, [role=group]');
              const group = around ? (around.getAttribute('aria-label') || text(around.getAttribute('aria-labelledby'))) : '';
              const on = el.getAttribute('aria-pressed') === 'true' || el.checked === true;
              return {name: own.trim(), group, on, tag: el.tagName.toLowerCase()};
            }""";

    private static final String QUIET = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive || !client.isActive())
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** What has the focus. */
    record Focus(String name, String group, boolean on, String tag) {}

    Focus focus() {
        var found = (java.util.Map<?, ?>) page.evaluate(FOCUSED);
        return new Focus(
                String.valueOf(found.get("name")),
                String.valueOf(found.get("group")),
                Boolean.TRUE.equals(found.get("on")),
                String.valueOf(found.get("tag")));
    }

    /** Until the server has nothing more to say. */
    void settle() {
        page.waitForFunction(QUIET);
    }

    void to(String nameBegins) {
        toWhere(focus -> focus.name().startsWith(nameBegins), nameBegins);
    }

    Focus toWhere(Predicate<Focus> wanted, String what) {
        var passed = new ArrayList<String>();
        for (int step = 0; step < FAR; step++) {
            var focus = focus();
            if (wanted.test(focus)) {
                return focus;
            }
            passed.add(focus.name());
            page.keyboard().press("Tab");
        }
        assertThat(passed).as("%s, by Tab on %s", what, page.url()).contains(what);
        throw new IllegalStateException();
    }

    void press(String key) {
        page.keyboard().press(key);
        settle();
    }

    /** On to a button or a link, and pressed. */
    void use(String nameBegins) {
        to(nameBegins);
        press("Enter");
    }

    /** Into a field, over what is there. */
    void write(String field, String text) {
        to(field);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        settle();
    }

    /** One of the choices that a field offers while one types. */
    void choose(String field, String typed, String choice) {
        to(field);
        page.keyboard().press("Control+a");
        page.keyboard().type(typed);
        var item = page.locator("vaadin-combo-box-item:visible")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(choice));
        item.first().waitFor();
        for (int step = 0; step < 20; step++) {
            page.keyboard().press("ArrowDown");
            if (page.locator("vaadin-combo-box-item[focused]:visible")
                            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(choice))
                            .count()
                    > 0) {
                break;
            }
        }
        page.keyboard().press("Enter");
        settle();
    }

    /** Presses every chip of that name on the way to what comes after them; those that are not there are left. */
    java.util.List<String> pressAll(java.util.Collection<String> names, String until) {
        var left = new ArrayList<>(names);
        toWhere(
                focus -> {
                    if (left.contains(focus.name()) && focus.tag().equals("button")) {
                        left.remove(focus.name());
                        if (!focus.on()) {
                            press("Space");
                        }
                    }
                    return focus.name().startsWith(until);
                },
                until);
        return left;
    }
}
