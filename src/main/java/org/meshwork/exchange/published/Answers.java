package org.meshwork.exchange.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** JSON answers with a strong ETag made of their bytes; Spring answers 304 where somebody has just those. */
final class Answers {

    private static final String NO_SUCH = "There is nothing with the id ";

    private Answers() {}

    static ResponseEntity<byte[]> of(Json json) {
        var bytes = json.node().toString().getBytes(UTF_8);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag('"' + digest(bytes) + '"')
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes);
    }

    static ResponseEntity<byte[]> of(Optional<Json> json, String id) {
        return json.map(Answers::of).orElseGet(() -> sentence(HttpStatus.NOT_FOUND, NO_SUCH + id + '.'));
    }

    static ResponseEntity<byte[]> page(Parameters asked, long total, List<Json> contents) {
        var pages = (total + asked.perPage() - 1) / asked.perPage();
        var page = Json.object();
        page.node()
                .put("total_items", total)
                .put("total_pages", pages)
                .put("page_number", asked.page())
                .put("size", contents.size())
                .put("first_page", asked.page() == 1)
                .put("last_page", asked.page() >= pages)
                .put("empty", contents.isEmpty());
        var array = page.node().putArray("contents");
        contents.forEach(item -> array.add(item.node()));
        return of(page);
    }

    static ResponseEntity<byte[]> badRequest(String sentence) {
        return sentence(HttpStatus.BAD_REQUEST, sentence);
    }

    static ResponseEntity<byte[]> sentence(HttpStatus status, String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.object().text("error", sentence).node().toString().getBytes(UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
