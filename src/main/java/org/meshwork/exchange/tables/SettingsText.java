package org.meshwork.exchange.tables;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which everything is text, since it takes "no" and "2024-01-01" for something else. */
public final class SettingsText {

    private SettingsText() {}

    /**
     * Maps, lists and texts.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException where it is not YAML
     */
    public static @Nullable Object of(String text) {
        var reading = new LoaderOptions();
        reading.setAllowDuplicateKeys(false);
        reading.setMaxAliasesForCollections(10);
        var writing = new DumperOptions();
        return new Yaml(new SafeConstructor(reading), new Representer(writing), writing, reading, new Resolver() {
                    @Override
                    protected void addImplicitResolvers() {
                        // no types but text
                    }
                })
                .load(text);
    }
}
