package org.meshwork.exchange.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meshwork.directory.Tag;
import org.meshwork.exchange.openreferral.OwnTaxonomy;
import org.meshwork.exchange.published.Taxonomies.Taxonomy;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v3")
class TaxonomiesApi {

    private final Taxonomies taxonomies;

    TaxonomiesApi(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    @GetMapping("/taxonomies")
    ResponseEntity<byte[]> taxonomies(@RequestParam Map<String, String> given) {
        var asked = new Parameters(given);
        return asked.refusal()
                .orElseGet(() -> page(
                        asked,
                        taxonomies.all().stream()
                                .filter(taxonomy -> holds(taxonomy.title(), asked))
                                .map(TaxonomiesApi::json)
                                .toList()));
    }

    @GetMapping("/taxonomies/{id}")
    ResponseEntity<byte[]> taxonomy(@PathVariable String id) {
        return Parameters.uuid(id)
                .map(uuid -> Answers.of(taxonomies.taxonomy(uuid).map(TaxonomiesApi::json), id))
                .orElseGet(ApiDetails::badId);
    }

    @GetMapping("/taxonomy_terms")
    ResponseEntity<byte[]> terms(@RequestParam Map<String, String> given) {
        var asked = new Parameters(given);
        var taxonomy = asked.id("taxonomy_id");
        var parent = asked.id("parent_id");
        var topOnly = asked.flag("top_only");
        return asked.refusal().orElseGet(() -> {
            var all = taxonomies.terms();
            var ids = all.stream().map(Tag::termId).collect(Collectors.toSet());
            return page(
                    asked,
                    all.stream()
                            .filter(tag -> taxonomy.isEmpty() || taxonomy.get().equals(idOfTaxonomy(tag)))
                            .filter(tag -> parent.isEmpty() || tag.parentId().equals(parent))
                            .filter(tag -> !topOnly
                                    || tag.parentId().filter(ids::contains).isEmpty())
                            .filter(tag -> holds(tag.name(), asked))
                            .map(Attributes::term)
                            .toList());
        });
    }

    @GetMapping("/taxonomy_terms/{id}")
    ResponseEntity<byte[]> term(@PathVariable String id) {
        return Parameters.uuid(id)
                .map(uuid -> Answers.of(taxonomies.term(uuid).map(Attributes::term), id))
                .orElseGet(ApiDetails::badId);
    }

    private static Json json(Taxonomy taxonomy) {
        return Json.object()
                .id("id", taxonomy.id())
                .required("name", taxonomy.title())
                .required("description", taxonomy.description());
    }

    private static UUID idOfTaxonomy(Tag tag) {
        return OwnTaxonomy.idOf(tag.taxonomy());
    }

    private static boolean holds(String name, Parameters asked) {
        return name.toLowerCase(Locale.UK).contains(asked.text("search").toLowerCase(Locale.UK));
    }

    private static ResponseEntity<byte[]> page(Parameters asked, List<Json> all) {
        var page = all.stream().skip(asked.skip()).limit(asked.perPage()).toList();
        return Answers.page(asked, all.size(), page);
    }
}
